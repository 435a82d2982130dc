import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `upnAuthorityKnown`. */
export const upnAuthorityKnownCases: RuleCases = {
  rule: "ehc-plan/upn-authority-known",
  pass: [
    {
      name: "an authority since abolished",
      patch: [{ op: "replace", path: "/child/identifiers/upn", value: "H815999921042" }],
    },
    {
      name: "an authority that began in 2023",
      patch: [{ op: "replace", path: "/child/identifiers/upn", value: "Q943999923008" }],
    },
  ],
  fail: [
    {
      name: "a code that no authority has",
      patch: [{ op: "add", path: "/child/identifiers/upn", value: "L999999920117" }],
      hits: ["/child/identifiers/upn"],
    },
    {
      name: "a former number",
      patch: [{ op: "add", path: "/child/identifiers/formerUpns", value: ["L999999920117"] }],
      hits: ["/child/identifiers/formerUpns/0"],
    },
  ],
};
