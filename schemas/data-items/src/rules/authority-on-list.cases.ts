import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `authorityOnList`. */
export const authorityOnListCases: RuleCases = {
  rule: "data-items/authority-on-list",
  pass: [
    { name: "absent", patch: [{ op: "remove", path: "/earlyYears/notifications/0/authority" }] },
    {
      name: "an authority that is gone",
      patch: [{ op: "replace", path: "/earlyYears/notifications/0/authority", value: "928" }],
    },
  ],
  fail: [
    {
      name: "no such code in social care",
      patch: [{ op: "add", path: "/socialCare/episodes/0/authority", value: "999" }],
      hits: ["/socialCare/episodes/0/authority"],
    },
    {
      name: "no such code in a notification",
      patch: [{ op: "replace", path: "/earlyYears/notifications/0/authority", value: "099" }],
      hits: ["/earlyYears/notifications/0/authority"],
    },
  ],
};
