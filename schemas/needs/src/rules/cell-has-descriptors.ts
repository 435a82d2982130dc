import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";
import { hasAny } from "./support/has-any.ts";

/** Every cell describes what is seen in a learner. */
export const cellHasDescriptors: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/cell-has-descriptors",
  severity: "query",
  since: "1.0.0",
  statement: "Every cell describes what is seen in a learner.",
  why: "Without a description nobody can tell whether the cell is about this child, and the label or a diagnosis decides instead.",
  source: [cite("sendStandards"), cite("codeOfPractice", "6.27", false)],
  reads: ["/cells/*/id", "/cells/*/descriptors/*"],
  message: "There are no {place}.",
  fix: "Say in a sentence or two what is seen at this level.",
  caseworker: {
    message: "There is nothing on what is seen in a child: {place}.",
    fix: "Ask the publisher to describe it.",
  },
  check: ({ index }) =>
    index.cells.filter(({ entity }) => !hasAny(entity.descriptors)).map(({ pointer }) => `${pointer}/descriptors`),
};
