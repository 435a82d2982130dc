import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsCurrent } from "./support/content-is-current.ts";
import { contentOfProvisions } from "./support/content-reads.ts";
import { needsNamedByProvision } from "./support/needs-named-by-provision.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

const owed: ReadonlySet<string | undefined> = new Set(["relatesToSen", "relatesToDisability", "csdpaUnder18"]);

/**
 * A current social care need that relates to the special educational needs or a disability has provision that
 * meets it.
 *
 * One of sections H1 and H2 is enough, and so is a line elsewhere. Asked only where every line of provision says
 * which needs it meets, and not where both sections say why they are empty.
 */
export const careNeedHasProvision: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/care-need-has-provision",
  severity: "query",
  since: "1.0.0",
  statement:
    "A current social care need that relates to the special educational needs or a disability has provision that meets it.",
  why: "A need that the plan names and does nothing about stays unmet.",
  source: [cite("sendRegs2014", "12(1)(h)"), cite("templateTesting")],
  reads: [
    ...partThreeReads,
    ...contentOfProvisions("id"),
    ...contentOfProvisions("needRefs/*"),
    "/sections/H1/nil/reason",
    "/sections/H2/nil/reason",
    ...["id", "status", "relation"].map((leaf) => `/sections/D/needs/*/${leaf}`),
  ],
  message: "No provision meets {place}.",
  fix: "Add the provision to section H1 or H2, or link one that is there. If none is reasonably required, say so in a note.",
  caseworker: {
    message: "A social care need has no help linked to it.",
    fix: "Add help in H1 or H2, or note why none is needed.",
  },
  check: ({ index }) => {
    const { D, H1, H2 } = index.plan.sections;
    if (D.needs === undefined || (H1.nil !== undefined && H2.nil !== undefined) || !partThreeApplies(index.plan))
      return [];
    const isOwed = D.needs.some((need) => owed.has(need.relation) && contentIsCurrent(need));
    const named = isOwed ? needsNamedByProvision(index) : undefined;
    if (named === undefined) return [];
    const hits: Pointer[] = [];
    D.needs.forEach((need, at) => {
      if (owed.has(need.relation) && contentIsCurrent(need) && !named.has(need.id))
        hits.push(`/sections/D/needs/${at}`);
    });
    return hits;
  },
};
