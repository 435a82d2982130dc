import type { RuleCases } from "@send-standards/core";
import { contentAsSmall } from "./support/content-as-small.ts";

/** Boundary cases of `outcomeHasProvision`. */
export const outcomeHasProvisionCases: RuleCases = {
  rule: "ehc-plan/outcome-has-provision",
  pass: [
    {
      name: "linked by the provision only",
      patch: [{ op: "remove", path: "/sections/E/outcomes/0/provisionRefs" }],
    },
    {
      name: "linked by the outcome only",
      patch: [{ op: "remove", path: "/sections/G/provisions/0/outcomeRefs" }],
    },
    {
      name: "an outcome that is no longer appropriate and is kept",
      patch: [
        {
          op: "add",
          path: "/sections/E/outcomes/-",
          value: {
            id: "out-9",
            text: "By the end of Year 5 he walks to school with his brother.",
            progress: [{ date: "2026-11-20", status: "noLongerAppropriate" }],
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "an outcome that nothing leads to",
      patch: [
        {
          op: "add",
          path: "/sections/E/outcomes/-",
          value: {
            id: "outcome-of-the-case",
            text: "By the end of the year he finds his own place at lunch.",
            needRefs: ["need-1"],
            baseline: { text: "He waits for an adult to show him." },
            successMeasure: { indicator: "Lunches at which he finds a place without an adult, of five." },
            targetDate: "2027-07-23",
          },
        },
      ],
      hits: ["/sections/E/outcomes/3/provisionRefs"],
    },
    {
      name: "links taken out on both sides",
      patch: [
        { op: "replace", path: "/sections/E/outcomes/2/provisionRefs", value: [] },
        { op: "replace", path: "/sections/G/provisions/0/outcomeRefs", value: ["out-1"] },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "prov-3" },
      ],
      hits: ["/sections/E/outcomes/2/provisionRefs"],
    },
    {
      name: "one line of provision, for another outcome",
      patch: [
        ...contentAsSmall,
        {
          op: "add",
          path: "/sections/E/outcomes/-",
          value: {
            id: "outcome-of-the-case",
            text: "A paragraph of 80 words is read aloud.",
            needRefs: ["small-need"],
            baseline: { text: "Single words are read." },
            successMeasure: { indicator: "Words read, of 80." },
            stageEnd: "endOfPhase",
          },
        },
      ],
      hits: ["/sections/E/outcomes/1/provisionRefs"],
    },
  ],
};
