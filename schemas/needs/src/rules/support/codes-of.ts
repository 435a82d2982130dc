import { findTaxonomy } from "../../taxonomies/find-taxonomy.ts";
import type { NeedsTaxonomy, TaxonomyRef } from "../../types.ts";
import { isSameTaxonomy } from "./is-same-taxonomy.ts";

/** What `codesOf` reads of the record itself. */
export const codesOfReads: readonly string[] = ["/recordType", "/taxonomyId", "/version", "/codes/*/code"];

/**
 * Returns the codes of the taxonomy that `ref` names, where it is the record itself or one that is published with the standard;
 * `undefined` where it is neither, and nothing can be said of it.
 */
export const codesOf = (ref: TaxonomyRef, record: NeedsTaxonomy): ReadonlySet<string> | undefined => {
  const codes = isSameTaxonomy(ref, record) ? record.codes : findTaxonomy(ref)?.codes;
  return codes === undefined ? undefined : new Set(codes.map(({ code }) => code));
};
