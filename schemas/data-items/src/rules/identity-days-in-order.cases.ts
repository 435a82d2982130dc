import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `identityDaysInOrder`. */
export const identityDaysInOrderCases: RuleCases = {
  rule: "data-items/identity-days-in-order",
  pass: [
    {
      name: "on one day",
      patch: [{ op: "add", path: "/identity/addresses", value: [{ from: "2020-01-06", to: "2020-01-06" }] }],
    },
  ],
  fail: [
    {
      name: "an address that ends the day before it starts",
      patch: [{ op: "add", path: "/identity/addresses", value: [{ from: "2020-01-06", to: "2020-01-05" }] }],
      hits: [{ pointer: "/identity/addresses/0/to", related: ["/identity/addresses/0/from"] }],
    },
  ],
};
