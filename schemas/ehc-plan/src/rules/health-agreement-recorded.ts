import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/** A final plan with health care provision records whether the responsible commissioning body has agreed to it. */
export const healthAgreementRecorded: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/health-agreement-recorded",
  severity: "query",
  since: "1.0.0",
  statement:
    "A final plan with health care provision records whether the responsible commissioning body has agreed to it.",
  why: "Without a record of the agreement a family cannot tell whether anybody is bound to make the provision.",
  source: [cite("sendRegs2014", "12(2)")],
  reads: [...partThreeReads, "/sections/G/provisions/*/id", "/sections/G/agreement/agreed"],
  message: "There is health care provision, and no agreement of the commissioning body is recorded.",
  fix: "Record the agreement: the body, the role of the officer and the day; the agreement to an earlier version stands for what has not changed.",
  caseworker: {
    message: "There is health care in section G, but nothing shows that the NHS agreed.",
    fix: "Add who agreed and when.",
  },
  check: ({ index: { plan } }) => {
    if (!isFinal(plan) || !partThreeApplies(plan)) return [];
    const { provisions, agreement } = plan.sections.G;
    return contentHasAny(provisions) && agreement === undefined ? ["/sections/G/agreement"] : [];
  },
};
