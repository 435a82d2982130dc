import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

/** Every cell that another cell steps up to is in the matrix. */
export const cellExists: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/cell-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every cell that another cell steps up to is in the matrix.",
  why: "A setting that follows a step to nowhere does not learn what to do next for the child.",
  source: [cite("sendStandards")],
  reads: ["/cells/*/id", "/cells/*/nextCell"],
  message: "The {place} is not a cell of the matrix.",
  fix: "Name a cell that is there, or leave the step out.",
  caseworker: {
    message: "The {place} leads nowhere.",
    fix: "Ask the publisher what comes next.",
  },
  check: ({ index }) => {
    const ids = new Set(index.cells.map(({ entity }) => entity.id));
    return index.cells.flatMap(({ pointer, entity: { nextCell } }) =>
      nextCell === undefined || ids.has(nextCell) ? [] : [`${pointer}/nextCell`],
    );
  },
};
