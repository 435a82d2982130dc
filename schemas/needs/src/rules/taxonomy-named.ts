import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

/** A matrix names the taxonomies that its areas and sub-areas are from. */
export const taxonomyNamed: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/taxonomy-named",
  severity: "query",
  since: "1.0.0",
  statement: "A matrix names the taxonomies that its areas and sub-areas are from.",
  why: "The same code means different things in different taxonomies; without the name nobody can compare two matrices.",
  source: [cite("sendStandards"), cite("codeOfPractice", "6.28")],
  reads: ["/recordType", "/areaTaxonomy/taxonomyId", "/subAreaTaxonomy/taxonomyId", "/cells/*/subArea"],
  message: "The matrix does not name its {place}.",
  fix: "Name the taxonomy and its version, such as send-cop-broad-area, version 2015.",
  caseworker: {
    message: "It does not say which list its areas of need are from.",
    fix: "Ask the publisher for the list.",
  },
  check: ({ record, index }) => {
    if (record.recordType !== "matrix") return [];
    const hasSubAreas = index.cells.some(({ entity }) => entity.subArea !== undefined);
    return [
      ...(record.areaTaxonomy === undefined ? ["/areaTaxonomy"] : []),
      ...(record.subAreaTaxonomy === undefined && hasSubAreas ? ["/subAreaTaxonomy"] : []),
    ];
  },
};
