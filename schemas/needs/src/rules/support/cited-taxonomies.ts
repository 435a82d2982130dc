import type { Pointer } from "@send-standards/core";
import { findTaxonomy } from "../../taxonomies/find-taxonomy.ts";
import type { NeedsRecord, NeedsTaxonomy, TaxonomyRef } from "../../types.ts";

const names = ["areaTaxonomy", "subAreaTaxonomy", "extends", "parentTaxonomy"] as const;

/** What `citedTaxonomies` reads. */
export const citedTaxonomiesReads: readonly string[] = [
  "/recordType",
  ...names.flatMap((name) => [`/${name}/taxonomyId`, `/${name}/version`]),
];

/** Returns the published taxonomies that a record is built on, each with the place that cites it. */
export const citedTaxonomies = (
  record: NeedsRecord,
): { readonly pointer: Pointer; readonly taxonomy: NeedsTaxonomy }[] => {
  const refs: readonly (readonly [string, TaxonomyRef | undefined])[] =
    record.recordType === "matrix"
      ? [
          ["/areaTaxonomy", record.areaTaxonomy],
          ["/subAreaTaxonomy", record.subAreaTaxonomy],
        ]
      : [
          ["/extends", record.extends],
          ["/parentTaxonomy", record.parentTaxonomy],
        ];
  return refs.flatMap(([pointer, ref]) => {
    const taxonomy = ref === undefined ? undefined : findTaxonomy(ref);
    return taxonomy === undefined ? [] : [{ pointer, taxonomy }];
  });
};
