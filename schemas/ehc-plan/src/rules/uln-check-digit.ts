import { checkUln, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/**
 * The last digit of the unique learner number is the one that the others ask for. 9999999999, which stands for "no
 * number" in other returns, is no number here.
 */
export const ulnCheckDigit: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/uln-check-digit",
  severity: "error",
  since: "1.0.0",
  statement: "The last digit of the unique learner number is the one that the others ask for.",
  why: "A number with a wrong digit belongs to no learner; a college cannot find the plan by it.",
  source: [cite("ilr", "DD01"), cite("cbds")],
  reads: ["/child/identifiers/uln"],
  message:
    "The {place} cannot have been given out: its last digit does not go with the others, or it is a placeholder.",
  fix: "Compare it with the learner's record; leave it out where there is none.",
  caseworker: {
    message: "{Place} cannot be right.",
    fix: "Check it with the college. Leave it out if there is none.",
  },
  check: ({ index: { plan } }) => {
    const uln = plan.child.identifiers?.uln;
    return uln === undefined || checkUln(uln) === "sound" ? [] : ["/child/identifiers/uln"];
  },
};
