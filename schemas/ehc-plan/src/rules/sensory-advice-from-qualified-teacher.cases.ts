import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { contentAsSmall } from "./support/content-as-small.ts";

/** The boundary cases of `sensoryAdviceFromQualifiedTeacher`. */
export const sensoryAdviceFromQualifiedTeacherCases: RuleCases = {
  rule: "ehc-plan/sensory-advice-from-qualified-teacher",
  pass: [
    { name: "no sensory need", patch: [] },
    {
      name: "a deaf pupil, the class teacher's advice given after consulting a qualified teacher",
      patch: [
        { op: "add", path: "/child/senTypes/-", value: { type: "HI", rank: 2 } },
        {
          op: "add",
          path: "/sections/F/provisions/0/deliverer/supervision",
          value: "the qualified teacher of the deaf, each term",
        },
        { op: "add", path: "/sections/K/advice/5/consultedQualifiedTeacher", value: true },
      ],
    },
    {
      name: "advice of a qualified teacher",
      patch: [
        { op: "add", path: "/child/senTypes/-", value: { type: "HI", rank: 2 } },
        {
          op: "add",
          path: "/sections/F/provisions/0/deliverer/supervision",
          value: "the qualified teacher of the deaf, each term",
        },
        {
          op: "add",
          path: "/sections/K/advice/-",
          value: {
            id: "adv-8",
            type: "qualifiedSensoryTeacher",
            author: { role: "qualified teacher of the deaf" },
            receivedDate: "2026-05-12",
            appended: true,
          },
        },
      ],
    },
    {
      name: "an amended plan",
      patch: [
        ...asAmended,
        { op: "add", path: "/child/senTypes/-", value: { type: "HI", rank: 2 } },
        {
          op: "add",
          path: "/sections/F/provisions/0/deliverer/supervision",
          value: "the qualified teacher of the deaf, each term",
        },
      ],
    },
    {
      name: "in custody, where another part of the law applies",
      patch: [
        {
          op: "add",
          path: "/child/senTypes",
          value: [
            { type: "SLCN", rank: 1 },
            { type: "HI", rank: 2 },
          ],
        },
        {
          op: "add",
          path: "/sections/F/provisions/0/deliverer/supervision",
          value: "the qualified teacher of the deaf, each term",
        },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "notice to cease was given",
      patch: [
        {
          op: "add",
          path: "/child/senTypes",
          value: [
            { type: "SLCN", rank: 1 },
            { type: "HI", rank: 2 },
          ],
        },
        {
          op: "add",
          path: "/sections/F/provisions/0/deliverer/supervision",
          value: "the qualified teacher of the deaf, each term",
        },
        { op: "replace", path: "/status", value: "ceaseNoticed" },
      ],
    },
    {
      name: "a joint report with a part by the teacher",
      patch: [
        { op: "add", path: "/child/senTypes/-", value: { type: "HI", rank: 2 } },
        {
          op: "add",
          path: "/sections/F/provisions/0/deliverer/supervision",
          value: "the qualified teacher of the deaf, each term",
        },
        { op: "add", path: "/sections/K/advice/5/contributors", value: [{ type: "qualifiedSensoryTeacher" }] },
      ],
    },
    {
      name: "the advice is said not to have come",
      patch: [
        { op: "add", path: "/child/senTypes/-", value: { type: "HI", rank: 2 } },
        {
          op: "add",
          path: "/sections/F/provisions/0/deliverer/supervision",
          value: "the qualified teacher of the deaf, each term",
        },
        { op: "add", path: "/sections/K/notObtained", value: "The service was asked twice." },
      ],
    },
  ],
  fail: [
    {
      name: "neither",
      patch: [
        {
          op: "add",
          path: "/child/senTypes",
          value: [
            { type: "SLCN", rank: 1 },
            { type: "HI", rank: 2 },
          ],
        },
        {
          op: "add",
          path: "/sections/F/provisions/0/deliverer/supervision",
          value: "the qualified teacher of the deaf, each term",
        },
      ],
      hits: [{ pointer: "/sections/K/advice", related: ["/child/senTypes/1"] }],
    },
    {
      name: "in a plan of few words",
      patch: [
        ...contentAsSmall,
        { op: "add", path: "/issueReason", value: "initialAssessment" },
        { op: "add", path: "/child/senTypes", value: [{ type: "HI", rank: 1 }] },
        { op: "add", path: "/sections/B/needs/0/senTypes", value: ["HI"] },
        {
          op: "add",
          path: "/sections/F/provisions/0/deliverer/supervision",
          value: "the qualified teacher of the deaf, each term",
        },
      ],
      hits: [{ pointer: "/sections/K/advice", related: ["/child/senTypes/0", "/sections/B/needs/0"] }],
    },
    {
      name: "a joint report with a part by somebody else",
      patch: [
        { op: "add", path: "/child/senTypes/-", value: { type: "HI", rank: 2 } },
        {
          op: "add",
          path: "/sections/F/provisions/0/deliverer/supervision",
          value: "the qualified teacher of the deaf, each term",
        },
        { op: "add", path: "/sections/K/advice/5/contributors", value: [{ type: "otherAppropriate" }] },
      ],
      hits: [{ pointer: "/sections/K/advice", related: ["/child/senTypes/1"] }],
    },
  ],
};
