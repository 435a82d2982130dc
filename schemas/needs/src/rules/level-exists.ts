import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

/** Every level that a cell or a gap names is one that the matrix has. */
export const levelExists: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/level-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every level that a cell or a gap names is one that the matrix has.",
  why: "A cell whose level is not there belongs to nobody: no setting can look it up for a child.",
  source: [cite("sendStandards")],
  reads: ["/recordType", "/levels/*/id", "/cells/*/level", "/gaps/*/level"],
  message: "The {place} is not one that the matrix has.",
  fix: "Add the level to the matrix, or name one that is there.",
  caseworker: {
    message: "The {place} is not explained anywhere.",
    fix: "Ask the publisher what was meant.",
  },
  check: ({ record, index }) => {
    if (record.recordType !== "matrix") return [];
    const ids = new Set(record.levels.map(({ id }) => id));
    return [
      ...index.cells.filter(({ entity }) => !ids.has(entity.level)).map(({ pointer }) => `${pointer}/level`),
      ...(record.gaps ?? []).flatMap(({ level }, at) =>
        level === undefined || ids.has(level) ? [] : [`/gaps/${at}/level`],
      ),
    ];
  },
};
