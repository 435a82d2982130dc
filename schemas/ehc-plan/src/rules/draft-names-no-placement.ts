import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * A draft leaves section I empty under its label. What the family asked for, whom the authority consulted and where the child
 * goes now may be recorded. A notice of amendment is not a draft: it carries the plan in force.
 */
export const draftNamesNoPlacement: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/draft-names-no-placement",
  severity: "error",
  since: "1.0.0",
  statement: "A draft plan names no school or other institution in section I and gives no type of one.",
  why: "The family has the right to ask for a setting before one is written down; a draft with a setting in it takes that choice first.",
  source: [cite("cfa2014", "38(5)")],
  reads: [...partThreeReads, "/sections/I/placement/mode", "/sections/I/nextPlacement/placement/mode"],
  message: "The {place} gives a setting or a type of setting, which a draft must not.",
  fix: "Leave section I empty until the plan is final. A setting that the family asked for belongs in the requests.",
  caseworker: {
    message: "A draft plan must not name a school or a type of school. This one does.",
    fix: "Leave section I blank for now. If the family asked for a school, put it with their requests.",
  },
  check: ({ index: { plan } }) => {
    if (plan.status !== "draft" || !partThreeApplies(plan)) return [];
    const { placement, nextPlacement } = plan.sections.I;
    const hits: Pointer[] = [];
    if (placement !== undefined && placement.mode !== "noSetting") hits.push("/sections/I/placement");
    if (nextPlacement !== undefined && nextPlacement.placement.mode !== "noSetting") {
      hits.push("/sections/I/nextPlacement/placement");
    }
    return hits;
  },
};
