import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `upnAuthorityKnown`. */
export const upnAuthorityKnownCases: RuleCases = {
  rule: "needs-assessment/upn-authority-known",
  pass: [
    {
      name: "a number that an authority since abolished gave out",
      patch: [{ op: "replace", path: "/child/identifiers/upn", value: "H815999921042" }],
    },
  ],
  fail: [
    {
      name: "an authority that never was",
      patch: [{ op: "add", path: "/child/identifiers/upn", value: "L999999920117" }],
      hits: ["/child/identifiers/upn"],
    },
  ],
};
