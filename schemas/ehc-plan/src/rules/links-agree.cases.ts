import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `linksAgree`. */
export const linksAgreeCases: RuleCases = {
  rule: "ehc-plan/links-agree",
  pass: [
    {
      name: "links on the side of the outcomes only",
      patch: [
        { op: "remove", path: "/sections/F/provisions/0/outcomeRefs" },
        { op: "remove", path: "/sections/F/provisions/1/outcomeRefs" },
        { op: "replace", path: "/sections/G/provisions/0/outcomeRefs", value: [] },
      ],
    },
    {
      name: "links on the side of the provision only",
      patch: [
        { op: "remove", path: "/sections/E/outcomes/0/provisionRefs" },
        { op: "replace", path: "/sections/E/outcomes/1/provisionRefs", value: [] },
      ],
    },
    {
      name: "a line that serves two outcomes",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/outcomeRefs/-", value: "out-2" },
        { op: "add", path: "/sections/E/outcomes/1/provisionRefs/-", value: "prov-1" },
      ],
    },
  ],
  fail: [
    {
      name: "a line that returns none of its outcomes",
      patch: [
        {
          op: "add",
          path: "/sections/E/outcomes/-",
          value: {
            id: "outcome-of-the-case",
            text: "By the end of the year he finds his own place at lunch.",
            needRefs: ["need-1"],
            provisionRefs: ["prov-1"],
            baseline: { text: "He waits for an adult to show him." },
            successMeasure: { indicator: "Lunches at which he finds a place without an adult, of five." },
            targetDate: "2027-07-23",
          },
        },
      ],
      hits: [{ pointer: "/sections/E/outcomes/3/provisionRefs/0", related: ["/sections/F/provisions/0"] }],
    },
    {
      name: "an outcome that does not name the line",
      patch: [{ op: "add", path: "/sections/G/provisions/0/outcomeRefs/-", value: "out-2" }],
      hits: [{ pointer: "/sections/G/provisions/0/outcomeRefs/1", related: ["/sections/E/outcomes/1"] }],
    },
    {
      name: "a line moved to another outcome",
      patch: [{ op: "replace", path: "/sections/F/provisions/0/outcomeRefs/0", value: "out-2" }],
      hits: [
        { pointer: "/sections/E/outcomes/0/provisionRefs/0", related: ["/sections/F/provisions/0"] },
        { pointer: "/sections/F/provisions/0/outcomeRefs/0", related: ["/sections/E/outcomes/1"] },
      ],
    },
  ],
};
