import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `upnCheckLetter`. */
export const upnCheckLetterCases: RuleCases = {
  rule: "data-items/upn-check-letter",
  pass: [
    { name: "absent", patch: [{ op: "remove", path: "/identity/identifiers/upn" }] },
    {
      name: "a temporary number",
      patch: [{ op: "replace", path: "/identity/identifiers/upn", value: "U20299992401A" }],
    },
    {
      name: "a former number",
      patch: [{ op: "add", path: "/identity/identifiers/formerUpns", value: ["P330999920117"] }],
    },
  ],
  fail: [
    {
      name: "a wrong letter",
      patch: [{ op: "add", path: "/identity/identifiers/upn", value: "Q202999919001" }],
      hits: ["/identity/identifiers/upn"],
    },
    {
      name: "a wrong letter in a former number",
      patch: [{ op: "add", path: "/identity/identifiers/formerUpns", value: ["P330999920117", "P330999290117"] }],
      hits: ["/identity/identifiers/formerUpns/1"],
    },
  ],
};
