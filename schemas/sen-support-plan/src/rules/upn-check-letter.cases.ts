import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `upnCheckLetter`. */
export const upnCheckLetterCases: RuleCases = {
  rule: "sen-support-plan/upn-check-letter",
  pass: [
    {
      name: "a temporary number among the former ones",
      patch: [{ op: "add", path: "/child/identifiers/formerUpns", value: ["U20299992401A"] }],
    },
    { name: "no number", patch: [{ op: "remove", path: "/child/identifiers/upn" }] },
  ],
  fail: [
    {
      name: "another check letter",
      patch: [{ op: "add", path: "/child/identifiers/upn", value: "Q202999919001" }],
      hits: ["/child/identifiers/upn"],
    },
    {
      name: "two digits of a former number in the wrong order",
      patch: [{ op: "add", path: "/child/identifiers/formerUpns", value: ["P330999920117", "P330999290117"] }],
      hits: ["/child/identifiers/formerUpns/1"],
    },
  ],
};
