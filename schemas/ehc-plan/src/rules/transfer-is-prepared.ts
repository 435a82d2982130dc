import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isFinal } from "./support/is-final.ts";

/** A plan that gives a setting for the next phase says how the move to it is prepared. */
export const transferIsPrepared: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/transfer-is-prepared",
  severity: "query",
  since: "1.0.0",
  statement: "A plan that gives a setting for the next phase says how the move to it is prepared.",
  why: "A move goes well when the child knows the place, and the place knows the child, before the first day.",
  source: [cite("codeOfPractice", "9.69", false)],
  reads: ["/status", "/sections/I/nextPlacement/placement/mode", "/sections/E/forwardPlans/*/change"],
  message: "Section I gives a setting for the next phase, and the {place} say nothing of the move.",
  fix: "Add to section E when the move is, what is done before it, and who leads.",
  caseworker: {
    message: "A move to the next school or college is set, but not how to prepare it.",
    fix: "Add to section E what will be done before the move, and who leads.",
  },
  check: ({ index: { plan } }) => {
    const { I, E } = plan.sections;
    if (I.nextPlacement === undefined || I.nextPlacement.placement.mode === "noSetting" || !isFinal(plan)) return [];
    const planned = E.forwardPlans?.some(({ change }) => change === "phaseTransfer" || change === "leaveEducation");
    return planned === true ? [] : ["/sections/E/forwardPlans"];
  },
};
