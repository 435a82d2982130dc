import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/** An outcome that is called achieved says what shows it: evidence or a value. */
export const achievedHasEvidence: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/achieved-has-evidence",
  severity: "query",
  since: "1.0.0",
  statement: "An outcome that is called achieved says what shows it: evidence or a value.",
  why: "Provision is taken away when an outcome is reached; the family must be able to see that it was.",
  source: [cite("sendStandards"), cite("sendRegs2014", "20(5)")],
  reads: [
    "/sections/E/outcomes/*/id",
    ...["date", "status", "value", "evidence"].map((leaf) => `/sections/E/outcomes/*/progress/*/${leaf}`),
  ],
  message: "The outcome is called achieved, and the {place} is missing.",
  fix: "Say what was seen, counted or scored.",
  caseworker: { message: "An outcome is marked as met, but nothing shows it.", fix: "Add what was seen or measured." },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.outcomes) {
      entity.progress?.forEach(({ status, value, evidence }, at) => {
        if (status === "achieved" && value === undefined && evidence === undefined) {
          hits.push(`${pointer}/progress/${at}/evidence`);
        }
      });
    }
    return hits;
  },
};
