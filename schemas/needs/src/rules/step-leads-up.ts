import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

/** A cell steps up to a cell of the same area at a higher level. */
export const stepLeadsUp: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/step-leads-up",
  severity: "query",
  since: "1.0.0",
  statement: "A cell steps up to a cell of the same area at a higher level.",
  why: "A child whose support has not been enough needs more of it, not the same again or less.",
  source: [cite("sendStandards")],
  reads: ["/recordType", "/levels/*/id", "/cells/*/id", "/cells/*/area", "/cells/*/level", "/cells/*/nextCell"],
  message: "The {place} is {related}, which is of another area or of no higher level.",
  fix: "Name the cell of the same area at the next level, or put the levels in order, the least first.",
  caseworker: {
    message: "The {place} does not give more help.",
    fix: "Ask the publisher which step was meant.",
  },
  check: ({ record, index }) => {
    if (record.recordType !== "matrix") return [];
    const rank = new Map(record.levels.map(({ id }, at) => [id, at]));
    const byId = new Map(index.cells.map((cell) => [cell.entity.id, cell]));
    return index.cells.flatMap(({ pointer, entity }) => {
      const next = entity.nextCell === undefined ? undefined : byId.get(entity.nextCell);
      if (next === undefined) return [];
      const from = rank.get(entity.level);
      const to = rank.get(next.entity.level);
      const isHigher = from === undefined || to === undefined || to > from;
      if (isHigher && next.entity.area === entity.area) return [];
      return [{ pointer: `${pointer}/nextCell`, related: [next.pointer] }];
    });
  },
};
