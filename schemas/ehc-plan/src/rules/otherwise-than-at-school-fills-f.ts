import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * Education that is wholly arranged otherwise than at school is specified as provision in section F. Hours, venue and
 * provider of the package describe it and do not specify it; whether they are given is no matter of this rule.
 */
export const otherwiseThanAtSchoolFillsF: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/otherwise-than-at-school-fills-f",
  severity: "error",
  since: "1.0.0",
  statement:
    "A final plan whose education is wholly arranged otherwise than at school specifies provision in section F.",
  why: "With no setting in section I, the provision in section F is all that the child can rely on.",
  source: [cite("cfa2014", "37(2)(c)"), cite("sendRegs2014", "12(1)(f)"), cite("cfa2014", "61")],
  reads: [...partThreeReads, "/sections/F/otherwiseThanAtSchool/wholly", "/sections/F/provisions/*/id"],
  message: "All education is arranged otherwise than at school, but no provision is specified in section F.",
  fix: "Add every provision of the package: what it is, how much of it, and who gives it.",
  caseworker: {
    message: "All teaching is outside school, but section F is empty.",
    fix: "Set out all of the package in section F: what, how much and from whom.",
  },
  check: ({ index }) => {
    if (!isFinal(index.plan) || !partThreeApplies(index.plan)) return [];
    if (index.plan.sections.F.otherwiseThanAtSchool?.wholly !== true) return [];
    return index.provisions.some(({ section }) => section === "F") ? [] : ["/sections/F/provisions"];
  },
};
