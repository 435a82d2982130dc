import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * A final plan gives a setting or a type of setting, now or for the next phase, or says why it gives neither: a reason in the
 * section, a decision in it, or education that is wholly arranged otherwise.
 */
export const finalHasPlacement: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/final-has-placement",
  severity: "error",
  since: "1.0.0",
  statement:
    "Section I of a final plan gives the name or the type of a setting, or the record shows that none would be appropriate.",
  why: "The child has a right to a place only where section I gives one; a section that is empty by oversight leaves the child without.",
  source: [cite("sendRegs2014", "12(1)(i)"), cite("cfa2014", "40(2)"), cite("derbyshire")],
  reads: [
    ...partThreeReads,
    "/sections/I/placement/mode",
    "/sections/I/nextPlacement/placement/mode",
    "/sections/I/nil/reason",
    "/sections/F/otherwiseThanAtSchool/wholly",
  ],
  message: "Section I gives neither a setting nor a type of setting, and nothing says why.",
  fix: "Add the setting, or its type. If none would be appropriate, record the decision or order that says so.",
  caseworker: {
    message: "Section I names no school and no type of school. Nothing says why.",
    fix: "Name the school or the type. If neither is right, say what was decided and why.",
  },
  check: ({ index: { plan } }) => {
    if (!isFinal(plan) || !partThreeApplies(plan)) return [];
    const { placement, nextPlacement, nil } = plan.sections.I;
    const given = placement !== undefined || nextPlacement !== undefined || nil !== undefined;
    const otherwise = plan.sections.F.otherwiseThanAtSchool?.wholly === true;
    return given || otherwise ? [] : ["/sections/I/placement"];
  },
};
