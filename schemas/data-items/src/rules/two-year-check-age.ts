import { birthdayAt, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** The progress check at age two was made between the second and the third birthday. */
export const twoYearCheckAge: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/two-year-check-age",
  severity: "query",
  since: "1.0.0",
  statement: "The progress check at age two was made between the second and the third birthday.",
  why: "The check is made at the age at which a delay in speech or movement shows and help does most.",
  source: [cite("earlyYearsFramework")],
  reads: ["/identity/dateOfBirth", "/earlyYears/twoYearChecks/*/date"],
  message: "The child was not two years old on the {place}.",
  fix: "Correct the day. If it is right, record it as an observation, and say why there was no check at two.",
  caseworker: {
    message: "The child was not two on this day: {place}.",
    fix: "Check the date, and the date of birth.",
  },
  check: ({ record }) => {
    const first = birthdayAt(record.identity.dateOfBirth, 2);
    const last = birthdayAt(record.identity.dateOfBirth, 3);
    return numbered(record.earlyYears?.twoYearChecks).flatMap(([at, { date }]) =>
      date < first || date > last ? [`/earlyYears/twoYearChecks/${at}/date`] : [],
    );
  },
};
