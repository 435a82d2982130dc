import type { TaxonomyRef } from "../types.ts";

/** The national taxonomies and that of this standard, edition by edition. */
export const taxonomyRefs = {
  broadArea2015: { taxonomyId: "send-cop-broad-area", version: "2015" },
  senTypeTo2014: { taxonomyId: "dfe-sen-type", version: "to-2014" },
  senType2014: { taxonomyId: "dfe-sen-type", version: "2014" },
  senType2025: { taxonomyId: "dfe-sen-type", version: "2025" },
  areaOfDevelopmentDraft2026: { taxonomyId: "dfe-area-of-development", version: "draft-2026" },
  subArea1: { taxonomyId: "send-standards-sub-area", version: "1.0" },
} as const satisfies Record<string, TaxonomyRef>;
