import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import { findTaxonomy } from "../taxonomies/find-taxonomy.ts";
import type { NeedsRecord } from "../types.ts";

const keyOf = (level: string, ageBand: string): string => `${level} ${ageBand}`;

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
    const written = new Map<string, Set<string>>();
    for (const { entity } of index.cells) {
      const key = keyOf(entity.level, entity.ageBand);
      written.set(key, (written.get(key) ?? new Set()).add(entity.area));
    }
    // The gaps are looked through once for each level and age band, not once more for each area.
    const isCovered = (level: string, ageBand: string): boolean => {
      const gaps = (record.gaps ?? []).filter((gap) => fits(gap.level, level) && fits(gap.ageBand, ageBand));
      if (gaps.some((gap) => gap.area === undefined)) return true;
      const left = new Set(gaps.map((gap) => gap.area));
      const here = written.get(keyOf(level, ageBand));
      return [...areas].every((area) => here?.has(area) || left.has(area));
    };
    return record.levels.flatMap((level, at) =>
      record.ageBands.flatMap((ageBand, bandAt) =>
        isCovered(level.id, ageBand.id) ? [] : [{ pointer: `/levels/${at}`, related: [`/ageBands/${bandAt}`] }],
      ),
    );
  },
};
