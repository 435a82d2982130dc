import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { asDraft } from "./support/as-draft.ts";

/** Boundary cases of `finalHasIssueDate`. */
export const finalHasIssueDateCases: RuleCases = {
  rule: "ehc-plan/final-has-issue-date",
  pass: [
    { name: "a final plan with its day", patch: [] },
    { name: "a draft", patch: [...asDraft] },
  ],
  fail: [
    { name: "a final plan without", patch: [{ op: "remove", path: "/issuedDate" }], hits: ["/issuedDate"] },
    {
      name: "an amended final plan without",
      patch: [...asAmended, { op: "remove", path: "/issuedDate" }],
      hits: ["/issuedDate"],
    },
  ],
};
