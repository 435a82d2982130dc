import { cite, isSnomedConceptId } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** Every SNOMED CT code is a concept id: 6 to 18 digits that end in their check digit. */
export const snomedCodeCheckDigit: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/snomed-code-check-digit",
  severity: "query",
  since: "1.0.0",
  statement: "Every SNOMED CT code is a concept id: 6 to 18 digits that end in their check digit.",
  why: "A spreadsheet that takes a long code for a number changes its last digits, and the child has another condition.",
  source: [cite("nhsDictionary"), cite("snomedCt", undefined, false)],
  reads: [
    "/health/conditions/*/diagnosis/form",
    "/health/conditions/*/diagnosis/terminology",
    "/health/conditions/*/diagnosis/code",
    "/health/adjustments/*/snomedCode",
  ],
  message: "The {place} is no SNOMED CT concept id.",
  fix: "Take the code from the clinical system again, as text; state the terminology that it is from where it is another one.",
  caseworker: {
    message: "A clinical code has a wrong digit: {place}.",
    fix: "Ask the health service for the code again.",
  },
  check: ({ record }) => [
    ...numbered(record.health?.conditions).flatMap(([at, { diagnosis }]) =>
      diagnosis.form === "coded" && diagnosis.terminology === "snomedCt" && !isSnomedConceptId(diagnosis.code)
        ? [`/health/conditions/${at}/diagnosis/code`]
        : [],
    ),
    ...numbered(record.health?.adjustments).flatMap(([at, { snomedCode }]) =>
      snomedCode !== undefined && !isSnomedConceptId(snomedCode) ? [`/health/adjustments/${at}/snomedCode`] : [],
    ),
  ],
};
