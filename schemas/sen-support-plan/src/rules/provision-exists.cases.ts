import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `provisionExists`. */
export const provisionExistsCases: RuleCases = {
  rule: "sen-support-plan/provision-exists",
  pass: [
    { name: "a row of the map without a link", patch: [{ op: "remove", path: "/provisionMap/rows/0/provisionRef" }] },
  ],
  fail: [
    {
      name: "an outcome",
      patch: [{ op: "add", path: "/outcomes/0/provisionRefs/-", value: "provision-that-is-gone" }],
      hits: ["/outcomes/0/provisionRefs/1"],
    },
    {
      name: "the plan of a cycle",
      patch: [{ op: "add", path: "/cycles/0/plan/provisionRefs/-", value: "gone" }],
      hits: ["/cycles/0/plan/provisionRefs/1"],
    },
    {
      name: "what was delivered",
      patch: [{ op: "replace", path: "/cycles/1/do/delivery/0/provisionRef", value: "gone" }],
      hits: ["/cycles/1/do/delivery/0/provisionRef"],
    },
    {
      name: "a row of the provision map",
      patch: [{ op: "replace", path: "/provisionMap/rows/0/provisionRef", value: "gone" }],
      hits: ["/provisionMap/rows/0/provisionRef"],
    },
  ],
};
