import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";
import { paymentsInSettingReads, paymentsSpentInASetting } from "./support/payments-spent-in-a-setting.ts";

/**
 * No direct payment buys provision on the premises of a setting whose head or principal has not agreed.
 *
 * Only a record that says that consent was not given shows a breach, and a payment that lies ahead does not yet.
 */
export const premisesConsentNotRefused: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/premises-consent-not-refused",
  severity: "error",
  since: "1.0.0",
  statement: "No direct payment buys provision on the premises of a setting whose head or principal has not agreed.",
  why: "Nobody can be sent into a school that has not agreed; the child would go without.",
  source: [cite("budgetRegs2014", "9")],
  reads: [...partThreeReads, ...paymentsInSettingReads, "/sections/J/settingConsent/given"],
  message:
    "The {place} says that the setting did not agree, and a direct payment buys provision on its premises: see {related}.",
  fix: "Obtain the consent, or arrange the provision somewhere else or in another way.",
  caseworker: {
    message: "A direct payment pays for help at school, but the head did not agree.",
    fix: "Ask the head or principal again, or arrange the help another way.",
  },
  check: ({ index: { plan }, asOf }) => {
    if (plan.sections.J?.settingConsent?.given !== false || !isFinal(plan) || !partThreeApplies(plan)) return [];
    const begun = paymentsSpentInASetting(plan, asOf).filter(({ mayHaveBegun }) => mayHaveBegun);
    const related = begun.map(({ pointer }) => pointer);
    return related.length === 0 ? [] : [{ pointer: "/sections/J/settingConsent/given", related }];
  },
};
