import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `feesAreBrokenDown`. */
export const feesAreBrokenDownCases: RuleCases = {
  rule: "ehc-plan/fees-are-broken-down",
  pass: [
    { name: "no fees", patch: [] },
    { name: "a maintained school", patch: [{ op: "add", path: "/sections/I/fees", value: { annualPence: 6000000 } }] },
    {
      name: "with a part",
      patch: [
        { op: "add", path: "/sections/I/placement/setting/type", value: "section41Independent" },
        { op: "add", path: "/sections/I/fees", value: { annualPence: 6000000, educationPence: 4000000 } },
      ],
    },
  ],
  fail: [
    {
      name: "one sum",
      patch: [
        { op: "add", path: "/sections/I/placement/setting/type", value: "section41Independent" },
        { op: "add", path: "/sections/I/fees", value: { annualPence: 6000000 } },
      ],
      hits: ["/sections/I/fees"],
    },
  ],
};
