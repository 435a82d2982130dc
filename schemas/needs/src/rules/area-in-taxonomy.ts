import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import { findTaxonomy } from "../taxonomies/find-taxonomy.ts";
import type { NeedsRecord, TaxonomyRef } from "../types.ts";

const codesIn = (ref: TaxonomyRef | undefined): ReadonlySet<string> | undefined => {
  const taxonomy = ref === undefined ? undefined : findTaxonomy(ref);
  return taxonomy === undefined ? undefined : new Set(taxonomy.codes.map(({ code }) => code));
};

/** Every area and sub-area of a matrix is in the taxonomy that the matrix names, where that is one published with the standard. Local codes have a prefix and are looked up elsewhere. */
export const areaInTaxonomy: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/area-in-taxonomy",
  severity: "error",
  since: "1.0.0",
  statement: "Every area and sub-area of a matrix is in the taxonomy that the matrix names.",
  why: "A code that its own taxonomy does not have means nothing to whoever reads it.",
  source: [cite("sendStandards")],
  reads: [
    "/recordType",
    "/areaTaxonomy/taxonomyId",
    "/areaTaxonomy/version",
    "/subAreaTaxonomy/taxonomyId",
    "/subAreaTaxonomy/version",
    "/cells/*/area",
    "/cells/*/subArea",
    "/gaps/*/area",
  ],
  message: "The {place} is not in the taxonomy that the matrix names.",
  fix: "Use a code of that taxonomy, a local code with its prefix, or name the taxonomy that the code is from.",
  caseworker: {
    message: "The {place} is not on the list that the matrix names.",
    fix: "Ask the publisher which area was meant.",
  },
  check: ({ record, index }) => {
    if (record.recordType !== "matrix") return [];
    const areas = codesIn(record.areaTaxonomy);
    const subAreas = codesIn(record.subAreaTaxonomy);
    const isAstray = (codes: ReadonlySet<string> | undefined, code: string | undefined): boolean =>
      codes !== undefined && code !== undefined && !code.includes(":") && !codes.has(code);
    return [
      ...index.cells.flatMap(({ pointer, entity }) => [
        ...(isAstray(areas, entity.area) ? [`${pointer}/area`] : []),
        ...(isAstray(subAreas, entity.subArea) ? [`${pointer}/subArea`] : []),
      ]),
      ...(record.gaps ?? []).flatMap(({ area }, at) => (isAstray(areas, area) ? [`/gaps/${at}/area`] : [])),
    ];
  },
};
