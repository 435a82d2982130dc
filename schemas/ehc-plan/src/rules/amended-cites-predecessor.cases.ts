import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";

const before = (value: object) => ({ op: "replace", path: "/supersedes", value }) as const;

/** Boundary cases of `amendedCitesPredecessor`. */
export const amendedCitesPredecessorCases: RuleCases = {
  rule: "ehc-plan/amended-cites-predecessor",
  pass: [
    { name: "a first plan", patch: [] },
    { name: "its number", patch: [...asAmended, before({ version: 1 })] },
    { name: "its day of issue", patch: [...asAmended, before({ issuedDate: "2025-07-11" })] },
  ],
  fail: [
    {
      name: "nothing",
      patch: [...asAmended, { op: "remove", path: "/supersedes" }],
      hits: ["/supersedes"],
    },
    {
      name: "a fingerprint only, which nobody can read",
      patch: [...asAmended, before({ documentHash: "0".repeat(64) })],
      hits: ["/supersedes"],
    },
  ],
};
