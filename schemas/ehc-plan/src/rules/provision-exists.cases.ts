import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `provisionExists`. */
export const provisionExistsCases: RuleCases = {
  rule: "ehc-plan/provision-exists",
  pass: [
    {
      name: "an outcome reached through provision of two sections",
      patch: [
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "prov-3" },
        { op: "add", path: "/sections/G/provisions/0/outcomeRefs/-", value: "out-1" },
      ],
    },
  ],
  fail: [
    {
      name: "an outcome",
      patch: [{ op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "provision-that-is-gone" }],
      hits: ["/sections/E/outcomes/0/provisionRefs/1"],
    },
    {
      name: "an id of something else",
      patch: [{ op: "add", path: "/sections/E/outcomes/2/provisionRefs/-", value: "need-3" }],
      hits: ["/sections/E/outcomes/2/provisionRefs/1"],
    },
    {
      name: "a request for a personal budget",
      patch: [
        {
          op: "replace",
          path: "/sections/J",
          value: { request: { date: "2026-06-20", provisionRefs: ["prov-1", "provision-that-is-gone"] } },
        },
      ],
      hits: ["/sections/J/request/provisionRefs/1"],
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
                provisionRefs: ["prov-3", "provision-that-is-gone"],
              },
            ],
          },
        },
      ],
      hits: ["/sections/J/items/0/provisionRefs/1"],
    },
  ],
};
