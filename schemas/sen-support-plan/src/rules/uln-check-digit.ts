import { checkUln, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/** The last digit of the unique learner number is the one that the others ask for. */
export const ulnCheckDigit: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/uln-check-digit",
  severity: "error",
  since: "1.0.0",
  statement: "The last digit of the unique learner number is the one that the others ask for.",
  why: "A number with a wrong digit leads to no learning record, or to somebody else's qualifications.",
  source: [cite("ilr")],
  reads: ["/child/identifiers/uln"],
  message: "The {place} has a last digit that does not go with the others.",
  fix: "Compare it with the record of the college or school.",
  caseworker: {
    message: "The learner number (ULN) has a wrong digit.",
    fix: "Check it with the college or school.",
  },
  check: ({ record }) => {
    const uln = record.child.identifiers?.uln;
    return uln !== undefined && checkUln(uln) === "checkDigit" ? ["/child/identifiers/uln"] : [];
  },
};
