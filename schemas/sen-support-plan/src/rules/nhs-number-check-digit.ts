import { checkNhsNumber, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/** The last digit of the NHS number is the one that the others ask for. */
export const nhsNumberCheckDigit: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/nhs-number-check-digit",
  severity: "error",
  since: "1.0.0",
  statement: "The last digit of the NHS number is the one that the others ask for.",
  why: "A number with a wrong digit leads to nobody, or with bad luck to somebody else's health record.",
  source: [cite("nhsDictionary")],
  reads: ["/child/identifiers/nhsNumber"],
  message: "The {place} has a last digit that does not go with the others.",
  fix: "Compare it with a letter from the NHS; leave it out where it is not known.",
  caseworker: {
    message: "The NHS number has a wrong digit.",
    fix: "Check it with the parent or a letter from the NHS.",
  },
  check: ({ record }) => {
    const number = record.child.identifiers?.nhsNumber;
    return number !== undefined && checkNhsNumber(number) === "checkDigit" ? ["/child/identifiers/nhsNumber"] : [];
  },
};
