import type { RuleCases } from "@send-standards/core";
import { contentAsSmall } from "./support/content-as-small.ts";

/** Boundary cases of `emptySectionSaysSo`. */
export const emptySectionSaysSoCases: RuleCases = {
  rule: "ehc-plan/empty-section-says-so",
  pass: [
    {
      name: "no health provision, said to be so",
      patch: [
        { op: "replace", path: "/sections/G", value: { nil: { reason: "No health provision was identified." } } },
        { op: "remove", path: "/sections/E/outcomes/2" },
      ],
    },
    {
      name: "strengths only",
      patch: [
        { op: "replace", path: "/sections/D", value: { strengths: ["He has close ties with his grandparents."] } },
      ],
    },
    {
      name: "a package otherwise than at school and no single lines",
      patch: [
        { op: "replace", path: "/sections/F", value: { otherwiseThanAtSchool: { wholly: false, hoursPerWeek: 10 } } },
        { op: "remove", path: "/sections/E/outcomes/0/provisionRefs" },
        { op: "remove", path: "/sections/E/outcomes/1/provisionRefs" },
        { op: "replace", path: "/sections/G/provisions/0/outcomeRefs", value: ["out-1", "out-2", "out-3"] },
        { op: "remove", path: "/sections/E/outcomes/2/provisionRefs" },
      ],
    },
    {
      name: "a notice of amendment that leaves sections out",
      patch: [
        { op: "replace", path: "/status", value: "amendmentNotice" },
        { op: "add", path: "/amendmentNoticeDate", value: "2026-11-20" },
        { op: "replace", path: "/sections/D", value: {} },
        { op: "replace", path: "/sections/H1", value: {} },
        { op: "replace", path: "/sections/H2", value: {} },
      ],
    },
  ],
  fail: [
    {
      name: "section H1",
      patch: [...contentAsSmall, { op: "replace", path: "/sections/H1", value: {} }],
      hits: ["/sections/H1"],
    },
    {
      name: "lists of none",
      patch: [
        { op: "replace", path: "/sections/D", value: { needs: [], strengths: [] } },
        { op: "replace", path: "/sections/H2", value: { provisions: [] } },
      ],
      hits: ["/sections/D", "/sections/H2"],
    },
    {
      name: "section C",
      patch: [
        { op: "replace", path: "/sections/C", value: {} },
        { op: "replace", path: "/sections/E/outcomes/2/needRefs", value: ["need-1"] },
        { op: "replace", path: "/sections/G/provisions/0/needRefs", value: ["need-1"] },
      ],
      hits: ["/sections/C"],
    },
    {
      name: "an agreement to nothing in section G",
      patch: [
        { op: "remove", path: "/sections/G/provisions" },
        { op: "remove", path: "/sections/E/outcomes/2" },
      ],
      hits: ["/sections/G"],
    },
    {
      name: "section F",
      patch: [
        { op: "replace", path: "/sections/F", value: {} },
        { op: "remove", path: "/sections/E/outcomes/0/provisionRefs" },
        { op: "remove", path: "/sections/E/outcomes/1/provisionRefs" },
        { op: "replace", path: "/sections/G/provisions/0/outcomeRefs", value: ["out-1", "out-2", "out-3"] },
        { op: "remove", path: "/sections/E/outcomes/2/provisionRefs" },
      ],
      hits: ["/sections/F"],
    },
    {
      name: "section K",
      patch: [
        { op: "replace", path: "/sections/K", value: {} },
        { op: "remove", path: "/sections/B/needs/0/evidence" },
        { op: "remove", path: "/sections/B/needs/1/evidence" },
        { op: "remove", path: "/sections/C/needs/0/evidence" },
        { op: "remove", path: "/sections/F/provisions/0/evidence" },
        { op: "remove", path: "/sections/F/provisions/1/evidence" },
        { op: "remove", path: "/sections/G/provisions/0/evidence" },
        { op: "remove", path: "/sections/D/nil/adviceRef" },
        { op: "remove", path: "/sections/H1/nil/adviceRef" },
        { op: "remove", path: "/sections/H2/nil/adviceRef" },
      ],
      hits: ["/sections/K"],
    },
  ],
};
