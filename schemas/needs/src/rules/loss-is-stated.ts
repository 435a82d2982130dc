import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

/** A mapping that is not exact says what is lost. */
export const lossIsStated: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/loss-is-stated",
  severity: "query",
  since: "1.0.0",
  statement: "A mapping that is not exact says what is lost.",
  why: "Whoever reads a converted code has to know what it no longer says, or they take it for the whole need.",
  source: [cite("sendStandards")],
  reads: ["/crosswalks/*/mappings/*/relation", "/crosswalks/*/mappings/*/loss"],
  message: "The {place} is not stated, and the mapping is not exact.",
  fix: "Say in a sentence what the code said that is no longer said.",
  caseworker: {
    message: "It does not say what is lost: {place}.",
    fix: "Ask the publisher what the new name leaves out.",
  },
  check: ({ index }) =>
    index.crosswalks.flatMap(({ mappings }) =>
      mappings.flatMap(({ pointer, entity }) =>
        entity.relation !== "exact" && entity.loss === undefined ? [`${pointer}/loss`] : [],
      ),
    ),
};
