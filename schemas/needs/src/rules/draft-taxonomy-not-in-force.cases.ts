import type { RuleCases } from "@send-standards/core";
import { base } from "./base.ts";
import { taxonomyBase } from "./taxonomy-base.ts";

const onDraft = {
  op: "replace",
  path: "",
  value: {
    ...base,
    areaTaxonomy: { taxonomyId: "dfe-area-of-development", version: "draft-2026" },
    cells: [],
    gaps: [{ reason: "To be written." }],
  },
} as const;

/** Boundary cases of `draftTaxonomyNotInForce`. */
export const draftTaxonomyNotInForceCases: RuleCases = {
  rule: "needs/draft-taxonomy-not-in-force",
  base: taxonomyBase,
  pass: [
    {
      name: "a draft built on a draft",
      patch: [
        { op: "replace", path: "/extends", value: { taxonomyId: "dfe-area-of-development", version: "draft-2026" } },
        { op: "replace", path: "/status", value: "draft" },
      ],
    },
    {
      name: "a taxonomy that nobody published here",
      patch: [{ op: "replace", path: "/extends", value: { taxonomyId: "areas-of-elsewhere" } }],
    },
    { name: "a matrix in draft", patch: [onDraft, { op: "replace", path: "/status", value: "draft" }] },
  ],
  fail: [
    {
      name: "an extension in force",
      patch: [
        { op: "replace", path: "/extends", value: { taxonomyId: "dfe-area-of-development", version: "draft-2026" } },
      ],
      hits: ["/extends"],
    },
    { name: "a matrix in force", patch: [onDraft], hits: ["/areaTaxonomy"] },
  ],
};
