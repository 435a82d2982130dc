import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `upnOrReason`. */
export const upnOrReasonCases: RuleCases = {
  rule: "needs-assessment/upn-or-reason",
  pass: [
    {
      name: "no number, with the reason",
      patch: [
        { op: "remove", path: "/child/identifiers/upn" },
        { op: "add", path: "/child/identifiers/upnUnknownReason", value: "UN3" },
      ],
    },
    {
      name: "the day before school age begins",
      patch: [
        { op: "remove", path: "/child/identifiers/upn" },
        { op: "replace", path: "/child/dateOfBirth", value: "2021-04-07" },
        { op: "replace", path: "/child/ncYear", value: "R" },
      ],
    },
  ],
  fail: [
    {
      name: "neither number nor reason",
      patch: [{ op: "remove", path: "/child/identifiers/upn" }],
      hits: ["/child/identifiers/upn"],
    },
    {
      name: "on the first day of school age",
      patch: [
        { op: "remove", path: "/child/identifiers/upn" },
        { op: "replace", path: "/child/dateOfBirth", value: "2021-03-31" },
        { op: "replace", path: "/decision/date", value: "2026-03-31" },
      ],
      hits: ["/child/identifiers/upn"],
    },
  ],
};
