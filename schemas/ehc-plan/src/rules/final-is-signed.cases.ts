import type { RuleCases } from "@send-standards/core";
import { asDraft } from "./support/as-draft.ts";

/** Boundary cases of `finalIsSigned`. */
export const finalIsSignedCases: RuleCases = {
  rule: "ehc-plan/final-is-signed",
  pass: [
    { name: "name, post and day", patch: [] },
    { name: "a draft", patch: [...asDraft] },
    {
      name: "a plan under another regime",
      patch: [
        { op: "replace", path: "/legalRegime", value: "reform-draft" },
        { op: "remove", path: "/signatory" },
      ],
    },
  ],
  fail: [
    { name: "no signature", patch: [{ op: "remove", path: "/signatory" }], hits: ["/signatory"] },
    { name: "an empty signature", patch: [{ op: "replace", path: "/signatory", value: {} }], hits: ["/signatory"] },
    { name: "no name", patch: [{ op: "remove", path: "/signatory/name" }], hits: ["/signatory/name"] },
    {
      name: "neither post nor day",
      patch: [{ op: "replace", path: "/signatory", value: { name: "A. Example" } }],
      hits: ["/signatory/role", "/signatory/signedDate"],
    },
  ],
};
