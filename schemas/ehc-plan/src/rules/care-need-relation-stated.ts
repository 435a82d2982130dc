import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsCurrent } from "./support/content-is-current.ts";

/**
 * Every current social care need says whether it relates to the special educational needs, to a disability, or is
 * included by consent.
 */
export const careNeedRelationStated: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/care-need-relation-stated",
  severity: "query",
  since: "1.0.0",
  statement:
    "Every current social care need says whether it relates to the special educational needs, to a disability, or is included by consent.",
  why: "What relates to the needs or a disability belongs in the plan by law; the rest is the family's, and goes in only if they agree.",
  source: [cite("sendRegs2014", "12(1)(d)"), cite("codeOfPractice", "9.69", false)],
  reads: ["id", "status", "relation"].map((leaf) => `/sections/D/needs/*/${leaf}`),
  message: "The {place} is missing.",
  fix: "Say whether the need relates to the special educational needs, to a disability, or is included because the family agreed.",
  caseworker: {
    message: "A social care need does not say why it is in the plan.",
    fix: "Say if it comes from the SEN, a disability, or was added with consent.",
  },
  check: ({ index: { plan } }) => {
    const hits: Pointer[] = [];
    plan.sections.D.needs?.forEach((need, at) => {
      if (need.relation === undefined && contentIsCurrent(need)) hits.push(`/sections/D/needs/${at}/relation`);
    });
    return hits;
  },
};
