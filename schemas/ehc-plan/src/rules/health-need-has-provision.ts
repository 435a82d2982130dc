import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsCurrent } from "./support/content-is-current.ts";
import { contentOfProvisions } from "./support/content-reads.ts";
import { needsNamedByProvision } from "./support/needs-named-by-provision.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * A current health need that relates to the special educational needs has provision that meets it.
 *
 * Asked only where every line of provision says which needs it meets. Health needs that the commissioning body
 * chose to include are left alone, and so is a plan that says why section G is empty.
 */
export const healthNeedHasProvision: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/health-need-has-provision",
  severity: "query",
  since: "1.0.0",
  statement: "A current health need that relates to the special educational needs has provision that meets it.",
  why: "A need that the plan names and does nothing about stays unmet.",
  source: [cite("sendRegs2014", "12(1)(g)"), cite("codeOfPractice", "9.69", false)],
  reads: [
    ...partThreeReads,
    ...contentOfProvisions("id"),
    ...contentOfProvisions("needRefs/*"),
    "/sections/G/nil/reason",
    ...["id", "status", "relation"].map((leaf) => `/sections/C/needs/*/${leaf}`),
  ],
  message: "{Place} relates to the special educational needs, and no provision meets it.",
  fix: "Add the provision, or link one that is there. If none is reasonably required, say so in a note.",
  caseworker: {
    message: "A health need has no help linked to it.",
    fix: "Add the health provision, or note why none is needed.",
  },
  check: ({ index }) => {
    const { needs } = index.plan.sections.C;
    if (needs === undefined || index.plan.sections.G.nil !== undefined || !partThreeApplies(index.plan)) return [];
    const related = needs.some((need) => need.relation === "relatesToSen" && contentIsCurrent(need));
    const named = related ? needsNamedByProvision(index) : undefined;
    if (named === undefined) return [];
    const hits: Pointer[] = [];
    needs.forEach((need, at) => {
      if (need.relation !== "relatesToSen" || !contentIsCurrent(need) || named.has(need.id)) return;
      hits.push(`/sections/C/needs/${at}`);
    });
    return hits;
  },
};
