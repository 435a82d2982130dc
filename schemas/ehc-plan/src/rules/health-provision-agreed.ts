import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * The responsible commissioning body has agreed to the health care provision of a final plan.
 *
 * Only a record that says "not agreed" shows a breach. An agreement to an earlier version stands for what has not
 * changed, so its day does not matter; nor does it matter who signed.
 */
export const healthProvisionAgreed: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/health-provision-agreed",
  severity: "error",
  since: "1.0.0",
  statement: "The responsible commissioning body has agreed to the health care provision of a final plan.",
  why: "The commissioning body must arrange what is in section G; what it has not agreed to it may refuse to pay for.",
  source: [cite("sendRegs2014", "12(2)"), cite("cfa2014", "42")],
  reads: [...partThreeReads, "/sections/G/provisions/*/id", "/sections/G/agreement/agreed"],
  message: "The {place} says that the commissioning body has not agreed to the health care provision.",
  fix: "Obtain the agreement before the plan is issued, or take out of section G what was not agreed.",
  caseworker: {
    message: "The NHS has not agreed to the health care in {place}.",
    fix: "Get its yes before the plan is sent. If it says no, take it out of section G.",
  },
  check: ({ index: { plan } }) => {
    if (!isFinal(plan) || !partThreeApplies(plan)) return [];
    const { provisions, agreement } = plan.sections.G;
    return contentHasAny(provisions) && agreement?.agreed === false ? ["/sections/G/agreement"] : [];
  },
};
