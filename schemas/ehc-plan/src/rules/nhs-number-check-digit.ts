import { checkNhsNumber, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/** The last digit of the NHS number is the one that the others ask for. */
export const nhsNumberCheckDigit: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/nhs-number-check-digit",
  severity: "error",
  since: "1.0.0",
  statement: "The last digit of the NHS number is the one that the others ask for.",
  why: "A number with a wrong digit leads to nobody, or with bad luck to somebody else's health record.",
  source: [cite("nhsDictionary")],
  reads: ["/child/identifiers/nhsNumber"],
  message: "The {place} has a last digit that does not go with the others.",
  fix: "Compare it with a letter from the NHS or with the Personal Demographics Service; leave it out where it is not known.",
  caseworker: {
    message: "The NHS number has a slip in it.",
    fix: "Check it against a letter from the NHS. Leave it out if you do not know it.",
  },
  check: ({ index: { plan } }) => {
    const number = plan.child.identifiers?.nhsNumber;
    return number !== undefined && checkNhsNumber(number) === "checkDigit" ? ["/child/identifiers/nhsNumber"] : [];
  },
};
