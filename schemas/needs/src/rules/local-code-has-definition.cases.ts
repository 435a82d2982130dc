import type { RuleCases } from "@send-standards/core";
import { taxonomyBase } from "./taxonomy-base.ts";

/** Boundary cases of `localCodeHasDefinition`. */
export const localCodeHasDefinitionCases: RuleCases = {
  rule: "needs/local-code-has-definition",
  base: taxonomyBase,
  pass: [
    {
      name: "a national taxonomy",
      patch: [
        { op: "remove", path: "/extends" },
        { op: "remove", path: "/prefix" },
        { op: "remove", path: "/codes/0/definition" },
      ],
    },
  ],
  fail: [{ name: "none", patch: [{ op: "remove", path: "/codes/0/definition" }], hits: ["/codes/0/definition"] }],
};
