import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isPlanText } from "./support/is-plan-text.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/** Section E states at least one outcome. */
export const atLeastOneOutcome: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/at-least-one-outcome",
  severity: "error",
  since: "1.0.0",
  statement: "Section E states at least one outcome.",
  why: "The outcomes say what the provision is for and what a review looks at; without them nothing can be reviewed.",
  source: [cite("cfa2014", "37(2)(b)"), cite("sendRegs2014", "12(1)(e)")],
  reads: [...partThreeReads, "/sections/E/outcomes/*/id"],
  message: "There are no {place}.",
  fix: "State the outcomes that are sought for the child or young person.",
  caseworker: {
    message: "Section E has no outcome.",
    fix: "Set out what is hoped to be reached for the child or young person.",
  },
  check: ({ index }) => {
    if (!partThreeApplies(index.plan) || !isPlanText(index.plan)) return [];
    return index.outcomes.length > 0 ? [] : ["/sections/E/outcomes"];
  },
};
