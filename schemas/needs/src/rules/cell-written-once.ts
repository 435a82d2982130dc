import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

/** A matrix has one cell only for the same area, sub-area, level and age band. */
export const cellWrittenOnce: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/cell-written-once",
  severity: "query",
  since: "1.0.0",
  statement: "A matrix has one cell only for the same area, sub-area, level and age band.",
  why: "Of two cells for the same need, a family reads one and the school the other.",
  source: [cite("sendStandards")],
  reads: ["/cells/*/area", "/cells/*/subArea", "/cells/*/level", "/cells/*/ageBand"],
  message: "{Place} is for the same need, level and age band as {related}.",
  fix: "Put the two into one, or give them different sub-areas.",
  caseworker: {
    message: "Two parts are about the same need and age: {place} and {related}.",
    fix: "Ask the publisher which one counts.",
  },
  check: ({ index }) => {
    const first = new Map<string, Pointer>();
    return index.cells.flatMap(({ pointer, entity }) => {
      const key = [entity.area, entity.subArea ?? "", entity.level, entity.ageBand].join(" ");
      const earlier = first.get(key);
      if (earlier !== undefined) return [{ pointer, related: [earlier] }];
      first.set(key, pointer);
      return [];
    });
  },
};
