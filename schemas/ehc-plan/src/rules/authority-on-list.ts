import { cite, earlierOf, isIssuedAuthorityCode, localAuthority, wasInUse } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";

const listed: ReadonlySet<string> = new Set(localAuthority.codes.map(({ code }) => code));

/** A child who lives in England may be looked after by an authority in Wales, which the list does not hold. */
const isElsewhere = (code: string): boolean => !listed.has(code) && isIssuedAuthorityCode(code);

/**
 * Authorities are known and existed in the time of the plan. A plan outlives its authority: one that was abolished after
 * the plan was issued, and the one that took over, are both right. A former authority may have ended before.
 */
export const authorityOnList: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/authority-on-list",
  severity: "query",
  since: "1.0.0",
  statement:
    "Every authority that the record names is on the list of local authorities and existed in the time of the plan.",
  why: "The code decides who must secure the provision; with a wrong one the record reaches nobody, or somebody else.",
  source: [cite("sendStandards"), cite("sen2")],
  reads: [...dayOfPlanReads, "/maintainingAuthority", "/formerAuthority", "/child/lookedAfter/responsibleAuthority"],
  message: "The {place} is not a local authority of the time of the plan.",
  fix: "Use the three-digit code of the Department for Education. If the authority is newer than the list, say so in a note.",
  caseworker: {
    message: "{Place} is not a council that existed at the time of the plan.",
    fix: "Check the council's three-digit code. If the council is new, say so in a note.",
  },
  check: ({ index: { plan }, asOf }) => {
    const from = earlierOf(dayOfPlan(plan, asOf), asOf);
    const responsible = plan.child.lookedAfter?.responsibleAuthority;
    const hits: Pointer[] = [];
    if (!wasInUse(localAuthority, plan.maintainingAuthority, from, asOf)) hits.push("/maintainingAuthority");
    if (plan.formerAuthority !== undefined && !wasInUse(localAuthority, plan.formerAuthority, "", asOf)) {
      hits.push("/formerAuthority");
    }
    if (responsible !== undefined && !isElsewhere(responsible) && !wasInUse(localAuthority, responsible, from, asOf)) {
      hits.push("/child/lookedAfter/responsibleAuthority");
    }
    return hits;
  },
};
