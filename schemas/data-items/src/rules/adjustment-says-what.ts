import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** Every reasonable adjustment says what is to be done, in words or as a code. */
export const adjustmentSaysWhat: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/adjustment-says-what",
  severity: "query",
  since: "1.0.0",
  statement: "Every reasonable adjustment says what is to be done, in words or as a code.",
  why: "A category alone tells nobody what to change; the person has to explain it again at every door.",
  source: [cite("reasonableAdjustmentFlag"), cite("equalityAct2010", "20")],
  reads: ["/health/adjustments/*/category", "/health/adjustments/*/text", "/health/adjustments/*/snomedCode"],
  message: "Nothing says what the adjustment is: see the {place}.",
  fix: "Add what services are to do, in the person's own words where possible.",
  caseworker: {
    message: "It does not say what services should do: {place}.",
    fix: "Ask the family what helps, and add it.",
  },
  check: ({ record }) =>
    numbered(record.health?.adjustments).flatMap(([at, { text, snomedCode }]) =>
      text === undefined && snomedCode === undefined ? [`/health/adjustments/${at}/text`] : [],
    ),
};
