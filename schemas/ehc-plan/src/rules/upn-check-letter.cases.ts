import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `upnCheckLetter`. */
export const upnCheckLetterCases: RuleCases = {
  rule: "ehc-plan/upn-check-letter",
  pass: [
    {
      name: "a temporary number",
      patch: [{ op: "add", path: "/child/identifiers/formerUpns", value: ["U20299992401A"] }],
    },
    {
      name: "a number that an authority since abolished gave out",
      patch: [{ op: "replace", path: "/child/identifiers/upn", value: "H815999921042" }],
    },
    {
      name: "no number, with the reason",
      patch: [
        { op: "remove", path: "/child/identifiers/upn" },
        { op: "add", path: "/child/identifiers/upnUnknownReason", value: "UN3" },
      ],
    },
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
