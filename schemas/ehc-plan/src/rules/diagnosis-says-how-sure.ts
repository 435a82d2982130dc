import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/** Every diagnosis says whether it is confirmed, suspected or ruled out. */
export const diagnosisSaysHowSure: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/diagnosis-says-how-sure",
  severity: "query",
  since: "1.0.0",
  statement: "Every diagnosis says whether it is confirmed, suspected or ruled out.",
  why: "A condition that somebody once thought likely becomes a fact by being copied.",
  source: [cite("sendStandards")],
  reads: ["/child/diagnoses/*/term", "/child/diagnoses/*/status"],
  message: "The {place} is missing.",
  fix: "Say whether it is confirmed, suspected or ruled out.",
  caseworker: {
    message: "It is not clear if this diagnosis is confirmed.",
    fix: "Say if it is confirmed, suspected or ruled out.",
  },
  check: ({ index: { plan } }) => {
    const hits: Pointer[] = [];
    plan.child.diagnoses?.forEach(({ status }, at) => {
      if (status === undefined) hits.push(`/child/diagnoses/${at}/status`);
    });
    return hits;
  },
};
