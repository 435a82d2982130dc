import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";
import { hasAny } from "./support/has-any.ts";

/** Every cell says what is expected to be provided. */
export const cellHasProvision: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/cell-has-provision",
  severity: "query",
  since: "1.0.0",
  statement: "Every cell says what is expected to be provided.",
  why: "A level that names needs and no provision grades the child and promises nothing.",
  source: [cite("sendStandards"), cite("codeOfPractice", "6.48")],
  reads: ["/cells/*/id", "/cells/*/provision/*/id"],
  message: "There is no {place}.",
  fix: "Add what is expected to be provided, or make the cell a gap with its reason.",
  caseworker: {
    message: "It names a need and no help: {place}.",
    fix: "Ask the publisher what a child can expect.",
  },
  check: ({ index }) =>
    index.cells.filter(({ entity }) => !hasAny(entity.provision)).map(({ pointer }) => `${pointer}/provision`),
};
