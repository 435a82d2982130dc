import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsCurrent } from "./support/content-is-current.ts";

/**
 * Every current health need says whether it relates to the special educational needs or is included for another
 * reason.
 */
export const healthNeedRelationStated: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/health-need-relation-stated",
  severity: "query",
  since: "1.0.0",
  statement:
    "Every current health need says whether it relates to the special educational needs or is included for another reason.",
  why: "Only health needs that relate to the special educational needs must be in the plan; provision that the commissioner owes depends on it.",
  source: [cite("sendRegs2014", "12(1)(c)"), cite("cfa2014", "37(3)"), cite("codeOfPractice", "9.69", false)],
  reads: ["/sections/C/needs/*/id", "/sections/C/needs/*/status", "/sections/C/needs/*/relation"],
  message: "The {place} is missing.",
  fix: "Say whether the need relates to the special educational needs or the commissioning body chose to include it.",
  caseworker: {
    message: "Nothing says how this health need is tied to the special educational needs: {place}.",
    fix: "Say if it is tied to them, or if the NHS chose to put it in.",
  },
  check: ({ index: { plan } }) => {
    const hits: Pointer[] = [];
    plan.sections.C.needs?.forEach((need, at) => {
      if (need.relation === undefined && contentIsCurrent(need)) hits.push(`/sections/C/needs/${at}/relation`);
    });
    return hits;
  },
};
