import type { RuleCases } from "@send-standards/core";
import { contentAsSmall } from "./support/content-as-small.ts";

const nothingLeadsToOutcomes = [
  { op: "remove", path: "/sections/F/provisions/0/outcomeRefs" },
  { op: "remove", path: "/sections/F/provisions/1/outcomeRefs" },
  { op: "remove", path: "/sections/G/provisions/0/outcomeRefs" },
] as const;

/** Boundary cases of `atLeastOneOutcome`. */
export const atLeastOneOutcomeCases: RuleCases = {
  rule: "ehc-plan/at-least-one-outcome",
  pass: [
    {
      name: "one outcome",
      patch: [
        ...nothingLeadsToOutcomes,
        { op: "remove", path: "/sections/E/outcomes/2" },
        { op: "remove", path: "/sections/E/outcomes/1" },
        { op: "replace", path: "/sections/E/outcomes/0/provisionRefs", value: ["prov-1", "prov-2", "prov-3"] },
      ],
    },
    {
      name: "a notice of amendment that holds the changed parts",
      patch: [
        ...nothingLeadsToOutcomes,
        { op: "replace", path: "/status", value: "amendmentNotice" },
        { op: "add", path: "/amendmentNoticeDate", value: "2026-11-20" },
        { op: "replace", path: "/sections/E", value: {} },
      ],
    },
  ],
  fail: [
    {
      name: "one need, one line and no outcome",
      patch: [
        ...contentAsSmall,
        { op: "replace", path: "/sections/E", value: {} },
        { op: "remove", path: "/sections/F/provisions/0/outcomeRefs" },
      ],
      hits: ["/sections/E/outcomes"],
    },
    {
      name: "no outcomes",
      patch: [...nothingLeadsToOutcomes, { op: "replace", path: "/sections/E", value: {} }],
      hits: ["/sections/E/outcomes"],
    },
    {
      name: "a list of none",
      patch: [...nothingLeadsToOutcomes, { op: "replace", path: "/sections/E/outcomes", value: [] }],
      hits: ["/sections/E/outcomes"],
    },
  ],
};
