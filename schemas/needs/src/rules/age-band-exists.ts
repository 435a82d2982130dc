import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

/** Every age band that a cell or a gap names is one that the matrix has. */
export const ageBandExists: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/age-band-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every age band that a cell or a gap names is one that the matrix has.",
  why: "A cell whose age band is not there belongs to nobody: no setting can look it up for a child.",
  source: [cite("sendStandards")],
  reads: ["/recordType", "/ageBands/*/id", "/cells/*/ageBand", "/gaps/*/ageBand"],
  message: "The {place} is not one that the matrix has.",
  fix: "Add the age band to the matrix, or name one that is there.",
  caseworker: {
    message: "The {place} is not explained anywhere.",
    fix: "Ask the publisher what was meant.",
  },
  check: ({ record, index }) => {
    if (record.recordType !== "matrix") return [];
    const ids = new Set(record.ageBands.map(({ id }) => id));
    return [
      ...index.cells.filter(({ entity }) => !ids.has(entity.ageBand)).map(({ pointer }) => `${pointer}/ageBand`),
      ...(record.gaps ?? []).flatMap(({ ageBand }, at) =>
        ageBand === undefined || ids.has(ageBand) ? [] : [`/gaps/${at}/ageBand`],
      ),
    ];
  },
};
