import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `outcomeExists`. */
export const outcomeExistsCases: RuleCases = {
  rule: "ehc-plan/outcome-exists",
  pass: [
    {
      name: "one line that leads to two outcomes",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/outcomeRefs/-", value: "out-2" },
        { op: "add", path: "/sections/E/outcomes/1/provisionRefs/-", value: "prov-1" },
      ],
    },
  ],
  fail: [
    {
      name: "provision, beside a link that leads somewhere",
      patch: [{ op: "add", path: "/sections/F/provisions/0/outcomeRefs/0", value: "outcome-that-is-gone" }],
      hits: ["/sections/F/provisions/0/outcomeRefs/0"],
    },
    {
      name: "health provision",
      patch: [{ op: "add", path: "/sections/G/provisions/0/outcomeRefs/-", value: "outcome-that-is-gone" }],
      hits: ["/sections/G/provisions/0/outcomeRefs/1"],
    },
    {
      name: "an item of the personal budget",
      patch: [
        {
          op: "replace",
          path: "/sections/J",
          value: {
            decision: "agreed",
            items: [
              {
                id: "item-1",
                stream: "health",
                mechanism: "organisedArrangement",
                outcomeRefs: ["out-3", "outcome-that-is-gone"],
                provisionRefs: ["prov-3"],
              },
            ],
          },
        },
      ],
      hits: ["/sections/J/items/0/outcomeRefs/1"],
    },
  ],
};
