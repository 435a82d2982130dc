import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `nhsNumberStatusFits`. */
export const nhsNumberStatusFitsCases: RuleCases = {
  rule: "ehc-plan/nhs-number-status-fits",
  pass: [
    { name: "no status", patch: [] },
    { name: "present and verified", patch: [{ op: "add", path: "/child/identifiers/nhsNumberStatus", value: "01" }] },
    {
      name: "not present, no trace required",
      patch: [
        { op: "remove", path: "/child/identifiers/nhsNumber" },
        { op: "add", path: "/child/identifiers/nhsNumberStatus", value: "07" },
      ],
    },
    {
      name: "a trace is to be made: with or without a number",
      patch: [{ op: "add", path: "/child/identifiers/nhsNumberStatus", value: "03" }],
    },
  ],
  fail: [
    {
      name: "not present, and there is one",
      patch: [{ op: "add", path: "/child/identifiers/nhsNumberStatus", value: "07" }],
      hits: ["/child/identifiers/nhsNumberStatus"],
    },
    {
      name: "verified, and there is none",
      patch: [
        { op: "remove", path: "/child/identifiers/nhsNumber" },
        { op: "add", path: "/child/identifiers/nhsNumberStatus", value: "01" },
      ],
      hits: ["/child/identifiers/nhsNumberStatus"],
    },
    {
      name: "postponed for a baby, at ten",
      patch: [{ op: "add", path: "/child/identifiers/nhsNumberStatus", value: "08" }],
      hits: ["/child/identifiers/nhsNumberStatus"],
    },
  ],
};
