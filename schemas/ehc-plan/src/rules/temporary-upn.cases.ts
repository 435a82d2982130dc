import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `temporaryUpn`. */
export const temporaryUpnCases: RuleCases = {
  rule: "ehc-plan/temporary-upn",
  pass: [
    {
      name: "a temporary number among the former ones",
      patch: [{ op: "add", path: "/child/identifiers/formerUpns", value: ["U20299992401A"] }],
    },
    {
      name: "absent, with the reason",
      patch: [
        { op: "remove", path: "/child/identifiers/upn" },
        { op: "add", path: "/child/identifiers/upnUnknownReason", value: "UN1" },
      ],
    },
  ],
  fail: [
    {
      name: "ends in a letter",
      patch: [{ op: "add", path: "/child/identifiers/upn", value: "U20299992401A" }],
      hits: ["/child/identifiers/upn"],
    },
  ],
};
