import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

/** Every level of a matrix names the level of the common scale that it stands for. */
export const levelHasCommonCode: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/level-has-common-code",
  severity: "query",
  since: "1.0.0",
  statement: "Every level of a matrix names the level of the common scale that it stands for.",
  why: "A family that moves, and a school with pupils from several areas, can only compare levels on a common scale.",
  source: [cite("sendStandards")],
  reads: ["/recordType", "/levels/*/id", "/levels/*/code"],
  message: "There is no {place}.",
  fix: "Name the level of the common scale that comes nearest.",
  caseworker: {
    message: "We are not told the {place}, so it cannot be compared.",
    fix: "Ask the publisher how it compares.",
  },
  check: ({ record }) =>
    record.recordType === "matrix"
      ? record.levels.flatMap(({ code }, at) => (code === undefined ? [`/levels/${at}/code`] : []))
      : [],
};
