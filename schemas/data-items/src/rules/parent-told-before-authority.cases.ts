import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `parentToldBeforeAuthority`. */
export const parentToldBeforeAuthorityCases: RuleCases = {
  rule: "data-items/parent-told-before-authority",
  pass: [
    {
      name: "on the same day",
      patch: [{ op: "replace", path: "/earlyYears/notifications/0/parentToldDate", value: "2018-06-11" }],
    },
    { name: "not yet notified", patch: [{ op: "remove", path: "/earlyYears/notifications/0/notifiedDate" }] },
    {
      name: "another law",
      patch: [
        { op: "replace", path: "/legalRegime", value: "reform-draft" },
        { op: "replace", path: "/earlyYears/notifications/0/parentToldDate", value: "2018-06-12" },
      ],
    },
    {
      name: "an independent provider, which the Act does not bind",
      patch: [
        { op: "add", path: "/earlyYears/notifications/0/body/odsCode", value: "NV7" },
        { op: "replace", path: "/earlyYears/notifications/0/parentToldDate", value: "2018-06-12" },
      ],
    },
  ],
  fail: [
    {
      name: "the parent was told the day after",
      patch: [{ op: "replace", path: "/earlyYears/notifications/0/parentToldDate", value: "2018-06-12" }],
      hits: [
        {
          pointer: "/earlyYears/notifications/0/notifiedDate",
          related: ["/earlyYears/notifications/0/parentToldDate"],
        },
      ],
    },
    {
      name: "no regime stated",
      patch: [
        { op: "remove", path: "/legalRegime" },
        { op: "replace", path: "/earlyYears/notifications/0/parentToldDate", value: "2018-06-12" },
      ],
      hits: [
        {
          pointer: "/earlyYears/notifications/0/notifiedDate",
          related: ["/earlyYears/notifications/0/parentToldDate"],
        },
      ],
    },
  ],
};
