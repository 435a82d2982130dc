import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { sensoryNeedReads, sensoryNeeds } from "./support/sensory-needs.ts";

/**
 * Where there is a hearing, vision or multi-sensory need, the record says how the child or young person takes in
 * words, or in which formats they want documents.
 */
export const sensoryNeedSaysFormats: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/sensory-need-says-formats",
  severity: "advice",
  since: "1.0.0",
  statement:
    "Where there is a hearing, vision or multi-sensory need, the record says how the child or young person takes in words, or in which formats they want documents.",
  why: "A letter that a young person cannot read, or a meeting that they cannot follow, leaves them out of their own plan.",
  source: [cite("equalityAct2010", "20", false), cite("sendStandards")],
  reads: [
    ...sensoryNeedReads,
    "/child/communication/receptive",
    "/child/communication/accessibleFormats/*",
    "/child/communication/methods/*",
  ],
  message:
    "There is a sensory need, see {related}, and nothing says how the child or young person takes in words or which formats are wanted.",
  fix: "Add what helps understanding, how the child or young person communicates, or the formats that are wanted.",
  caseworker: {
    message: "The child has a sensory need, but not which formats they need.",
    fix: "Ask which formats help, such as large print or signing.",
  },
  check: ({ index }) => {
    const { receptive, accessibleFormats, methods } = index.plan.child.communication ?? {};
    if (receptive !== undefined || contentHasAny(accessibleFormats) || contentHasAny(methods)) return [];
    const related = sensoryNeeds(index);
    return related.length === 0 ? [] : [{ pointer: "/child/communication", related: [...related] }];
  },
};
