import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `earlyYearsDaysInOrder`. */
export const earlyYearsDaysInOrderCases: RuleCases = {
  rule: "data-items/early-years-days-in-order",
  pass: [
    {
      name: "on one day",
      patch: [{ op: "replace", path: "/earlyYears/notifications/0/opinionDate", value: "2018-06-11" }],
    },
    { name: "one of the days is absent", patch: [{ op: "remove", path: "/earlyYears/notifications/0/opinionDate" }] },
  ],
  fail: [
    {
      name: "an entitlement that ends the day before it starts",
      patch: [
        {
          op: "add",
          path: "/earlyYears/entitlements",
          value: [
            {
              id: "backwards",
              ground: "universal",
              from: "2025-06-02",
              to: "2025-06-01",
              recorded: { date: "2025-06-02", source: { kind: "school" } },
            },
          ],
        },
      ],
      hits: [{ pointer: "/earlyYears/entitlements/0/to", related: ["/earlyYears/entitlements/0/from"] }],
    },
    {
      name: "told the authority before the opinion",
      patch: [{ op: "replace", path: "/earlyYears/notifications/0/opinionDate", value: "2018-06-12" }],
      hits: [
        { pointer: "/earlyYears/notifications/0/notifiedDate", related: ["/earlyYears/notifications/0/opinionDate"] },
      ],
    },
  ],
};
