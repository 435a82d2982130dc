import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import { findTaxonomy } from "../taxonomies/find-taxonomy.ts";
import type { NeedsRecord } from "../types.ts";

const keyOf = (area: string, level: string, ageBand: string): string => `${area} ${level} ${ageBand}`;

const fits = (wanted: string | undefined, value: string): boolean => wanted === undefined || wanted === value;

/** A matrix has a cell for each area of need at each level in each age band, or says why not. The areas are those of its taxonomy, or where that is not known, those of its cells. */
export const matrixCoversEveryCell: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/matrix-covers-every-cell",
  severity: "query",
  since: "1.0.0",
  statement: "A matrix has a cell for each area of need at each level in each age band, or says why not.",
  why: "Where a matrix is silent, two schools expect different things of themselves for the same child.",
  source: [cite("sendStandards"), cite("codeOfPractice", "6.28")],
  reads: [
    "/recordType",
    "/areaTaxonomy/taxonomyId",
    "/areaTaxonomy/version",
    "/levels/*/id",
    "/ageBands/*/id",
    "/cells/*/area",
    "/cells/*/level",
    "/cells/*/ageBand",
    "/gaps/*/area",
    "/gaps/*/level",
    "/gaps/*/ageBand",
    "/gaps/*/reason",
  ],
  message: "{Place} has no cell for some area of need in {related}.",
  fix: "Add the cell, or an entry in the gaps that says why there is none.",
  caseworker: {
    message: "{Place} says nothing on some area of need in {related}.",
    fix: "Ask the publisher what children can expect there.",
  },
  check: ({ record, index }) => {
    if (record.recordType !== "matrix") return [];
    const taxonomy = record.areaTaxonomy === undefined ? undefined : findTaxonomy(record.areaTaxonomy);
    const codes = taxonomy?.codes.map(({ code }) => code) ?? index.cells.map(({ entity }) => entity.area);
    const areas = new Set(codes);
    const written = new Set(index.cells.map(({ entity }) => keyOf(entity.area, entity.level, entity.ageBand)));
    const gaps = record.gaps ?? [];
    const isCovered = (area: string, level: string, ageBand: string): boolean =>
      written.has(keyOf(area, level, ageBand)) ||
      gaps.some((gap) => fits(gap.area, area) && fits(gap.level, level) && fits(gap.ageBand, ageBand));
    return record.levels.flatMap((level, at) =>
      record.ageBands.flatMap((ageBand, bandAt) =>
        [...areas].every((area) => isCovered(area, level.id, ageBand.id))
          ? []
          : [{ pointer: `/levels/${at}`, related: [`/ageBands/${bandAt}`] }],
      ),
    );
  },
};
