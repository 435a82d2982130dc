import { checkNhsNumber, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";

/** The last digit of the NHS number is the one that the others ask for. */
export const nhsNumberCheckDigit: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/nhs-number-check-digit",
  severity: "error",
  since: "1.0.0",
  statement: "The last digit of the NHS number is the one that the others ask for.",
  why: "A number with a wrong digit leads to nobody, or with bad luck to somebody else's health record.",
  source: [cite("nhsDictionary")],
  reads: ["/identity/identifiers/nhsNumber"],
  message: "The {place} has a last digit that does not go with the others.",
  fix: "Compare it with a letter from the NHS or with the Personal Demographics Service; leave it out where it is not known.",
  caseworker: {
    message: "The NHS number has a wrong digit.",
    fix: "Check it against a letter from the NHS. Leave it out if you do not know it.",
  },
  check: ({ record }) => {
    const number = record.identity.identifiers?.nhsNumber;
    return number !== undefined && checkNhsNumber(number) === "checkDigit" ? ["/identity/identifiers/nhsNumber"] : [];
  },
};
