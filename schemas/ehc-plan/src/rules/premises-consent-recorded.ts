import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";
import { paymentsInSettingReads, paymentsSpentInASetting } from "./support/payments-spent-in-a-setting.ts";

/**
 * Where a direct payment buys provision on the premises of a setting, the consent of its head or principal is
 * recorded.
 *
 * A consent that was not given is asked about while the payments lie ahead; after that it has a rule of its own.
 */
export const premisesConsentRecorded: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/premises-consent-recorded",
  severity: "query",
  since: "1.0.0",
  statement:
    "Where a direct payment buys provision on the premises of a setting, the consent of its head or principal is recorded.",
  why: "Without the consent the person who is paid may stand at a closed door.",
  source: [cite("budgetRegs2014", "9")],
  reads: [...partThreeReads, ...paymentsInSettingReads, "/sections/J/settingConsent/given"],
  message: "A direct payment buys provision on the premises of a setting, and no consent of the setting is recorded.",
  fix: "Ask the head or principal for consent in writing, and record it.",
  caseworker: {
    message: "A direct payment pays for help at school, but no consent is on file.",
    fix: "Ask the head or principal to agree in writing. Then add the date.",
  },
  check: ({ index: { plan }, asOf }) => {
    const budget = plan.sections.J;
    if (budget === undefined || budget.settingConsent?.given === true) return [];
    if (!isFinal(plan) || !partThreeApplies(plan)) return [];
    const payments = paymentsSpentInASetting(plan, asOf);
    const refused = budget.settingConsent !== undefined && payments.some(({ mayHaveBegun }) => mayHaveBegun);
    return payments.length === 0 || refused ? [] : ["/sections/J/settingConsent"];
  },
};
