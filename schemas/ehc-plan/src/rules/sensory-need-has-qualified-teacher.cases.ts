import type { RuleCases } from "@send-standards/core";
import { contentAsSmall } from "./support/content-as-small.ts";

const qualifiedAdvice = { op: "add", path: "/sections/K/advice/5/consultedQualifiedTeacher", value: true } as const;

/** Boundary cases of `sensoryNeedHasQualifiedTeacher`. */
export const sensoryNeedHasQualifiedTeacherCases: RuleCases = {
  rule: "ehc-plan/sensory-need-has-qualified-teacher",
  pass: [
    {
      name: "a teacher of the deaf provides a line",
      patch: [
        {
          op: "replace",
          path: "/child/senTypes",
          value: [
            { type: "DS", rank: 1 },
            { type: "HI", rank: 2 },
          ],
        },
        { op: "replace", path: "/sections/F/provisions/0/deliverer/role", value: "teacherOfDeaf" },
        qualifiedAdvice,
      ],
    },
    {
      name: "a teacher for vision supervises an assistant",
      patch: [
        { op: "replace", path: "/sections/B/needs/0/subAreas", value: ["vision"] },
        qualifiedAdvice,
        {
          op: "replace",
          path: "/sections/F/provisions/1/deliverer/supervision",
          value: "the QTVI watches once each half term",
        },
      ],
    },
    {
      name: "a deaf pupil; the class staff are trained by a qualified teacher of the deaf",
      patch: [
        {
          op: "replace",
          path: "/child/senTypes",
          value: [
            { type: "DS", rank: 1 },
            { type: "HI", rank: 2 },
          ],
        },
        qualifiedAdvice,
        {
          op: "replace",
          path: "/sections/F/provisions/0/text",
          value: "Language therapy one to one; a qualified teacher of the deaf trains the class staff each term.",
        },
      ],
    },
    {
      name: "a sensory need that is resolved",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/-",
          value: { id: "need-old", text: "He had glue ear.", subAreas: ["hearing"], status: "resolved" },
        },
      ],
    },
    {
      name: "sensory processing is another matter",
      patch: [{ op: "add", path: "/sections/B/needs/0/subAreas/-", value: "sensoryProcessing" }],
    },
  ],
  fail: [
    {
      name: "by the type of need",
      patch: [
        {
          op: "add",
          path: "/child/senTypes",
          value: [
            { type: "DS", rank: 1 },
            { type: "HI", rank: 2 },
          ],
        },
        {
          op: "add",
          path: "/sections/K/advice/-",
          value: {
            id: "advice-of-the-case",
            type: "qualifiedSensoryTeacher",
            author: { role: "author of the report" },
            receivedDate: "2026-05-12",
            appended: true,
            consultedQualifiedTeacher: true,
          },
        },
      ],
      hits: [{ pointer: "/sections/F/provisions", related: ["/child/senTypes/1"] }],
    },
    {
      name: "by a need and its area",
      patch: [
        { op: "add", path: "/sections/B/needs/0/senTypes", value: ["VI"] },
        { op: "add", path: "/sections/B/needs/1/subAreas/-", value: "multiSensory" },
        {
          op: "add",
          path: "/sections/K/advice/-",
          value: {
            id: "advice-of-the-case",
            type: "qualifiedSensoryTeacher",
            author: { role: "author of the report" },
            receivedDate: "2026-05-12",
            appended: true,
            consultedQualifiedTeacher: true,
          },
        },
      ],
      hits: [{ pointer: "/sections/F/provisions", related: ["/sections/B/needs/0", "/sections/B/needs/1"] }],
    },
    {
      name: "one line, by somebody else",
      patch: [
        ...contentAsSmall,
        { op: "add", path: "/child/senTypes/-", value: { type: "HI", rank: 2 } },
        { op: "add", path: "/sections/K/advice/1/consultedQualifiedTeacher", value: true },
      ],
      hits: [{ pointer: "/sections/F/provisions", related: ["/child/senTypes/1"] }],
    },
  ],
};
