import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { isCurrent } from "./support/is-current.ts";
import { numbered } from "./support/numbered.ts";

/** A medicine that staff give or watch over was agreed to in writing by a parent or the young person. */
export const medicineAgreedByFamily: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/medicine-agreed-by-family",
  severity: "query",
  since: "1.0.0",
  statement: "A medicine that staff give or watch over was agreed to in writing by a parent or the young person.",
  why: "Staff who give a medicine without agreement put the child and themselves at risk.",
  source: [cite("sendStandards"), cite("medicalConditionsGuidance", undefined, false)],
  reads: [
    "/health/medicines/*/purpose",
    "/health/medicines/*/administration",
    "/health/medicines/*/to",
    "/health/medicines/*/agreedDate",
  ],
  message: "Nothing says that the family agreed to the medicine: see the {place}.",
  fix: "Record the day of the written agreement; ask for it where there is none.",
  caseworker: {
    message: "It does not say that the family agreed to this medicine: {place}.",
    fix: "Ask the school for the signed form.",
  },
  check: ({ record, asOf }) =>
    numbered(record.health?.medicines).flatMap(([at, medicine]) =>
      isCurrent(medicine, asOf) &&
      (medicine.administration === "trainedStaff" || medicine.administration === "supervised") &&
      medicine.agreedDate === undefined
        ? [`/health/medicines/${at}/agreedDate`]
        : [],
    ),
};
