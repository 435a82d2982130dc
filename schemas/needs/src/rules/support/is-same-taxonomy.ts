import type { TaxonomyRef } from "../../types.ts";

/** Returns whether two references name the same edition of the same taxonomy. */
export const isSameTaxonomy = (one: TaxonomyRef, other: Partial<TaxonomyRef>): boolean =>
  one.taxonomyId === other.taxonomyId && one.version === other.version;
