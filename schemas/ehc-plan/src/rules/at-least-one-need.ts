import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isPlanText } from "./support/is-plan-text.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * Section B states at least one special educational need.
 *
 * A need that is resolved counts: the record then shows what the plan was made for, and whether the plan goes on is
 * another question.
 */
export const atLeastOneNeed: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/at-least-one-need",
  severity: "error",
  since: "1.0.0",
  statement: "Section B states at least one special educational need.",
  why: "The needs decide what must be provided; a plan without needs gives the child no right to anything.",
  source: [cite("cfa2014", "37(2)(a)"), cite("sendRegs2014", "12(1)(b)")],
  reads: [...partThreeReads, "/sections/B/needs/*/id"],
  message: "There are no {place}.",
  fix: "State every special educational need that the assessment found.",
  caseworker: {
    message: "Section B names no need.",
    fix: "Set out each special educational need that was found.",
  },
  check: ({ index }) => {
    if (!partThreeApplies(index.plan) || !isPlanText(index.plan)) return [];
    return index.needs.some(({ section }) => section === "B") ? [] : ["/sections/B/needs"];
  },
};
