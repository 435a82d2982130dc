import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { decidedByOthers, decidedByOthersReads } from "./support/decided-by-others.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * Where all education is arranged otherwise than at school, the record says who decided so or why a school or
 * college would be inappropriate.
 *
 * A decision, an order or a reason anywhere in section F or I will do, and so will a plan that was issued by order,
 * concession or agreement; provider, venue and hours may be outside the plan.
 */
export const educationOtherwiseRecordsWhy: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/education-otherwise-records-why",
  severity: "query",
  since: "1.0.0",
  statement:
    "Where all education is arranged otherwise than at school, the record says who decided so or why a school or college would be inappropriate.",
  why: "The authority may arrange education elsewhere only where it is satisfied that a school or college would be inappropriate.",
  source: [cite("cfa2014", "61"), cite("nnCheshireEast")],
  reads: [
    ...partThreeReads,
    ...decidedByOthersReads,
    ...["wholly", "inappropriateReason", "decidedBy", "decisionDate"].map(
      (leaf) => `/sections/F/otherwiseThanAtSchool/${leaf}`,
    ),
    "/sections/I/nil/reason",
    "/sections/I/placement/mode",
    "/sections/I/placement/decision",
  ],
  message: "All education is arranged otherwise than at school, and nothing says who decided so or why.",
  fix: "Record who decided, when, and why a school or college would be inappropriate.",
  caseworker: {
    message: "The child learns away from school, but nothing says why.",
    fix: "Note who decided this and why no school or college is right.",
  },
  check: ({ index: { plan } }) => {
    const { F, I } = plan.sections;
    const arranged = F.otherwiseThanAtSchool;
    if (arranged?.wholly !== true || !isFinal(plan) || !partThreeApplies(plan)) return [];
    const { inappropriateReason, decidedBy, decisionDate } = arranged;
    const { placement, nil } = I;
    const decision = placement?.mode === "noSetting" ? placement.decision : undefined;
    const told = [inappropriateReason, decidedBy, decisionDate, decision, nil].some((part) => part !== undefined);
    if (told || placement?.namingBasis === "section61" || decidedByOthers(plan)) return [];
    return ["/sections/F/otherwiseThanAtSchool"];
  },
};
