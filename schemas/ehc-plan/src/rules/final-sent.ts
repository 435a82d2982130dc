import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

type Recipient = NonNullable<EhcPlan["distribution"]>[number]["recipient"];

const family: readonly Recipient[] = ["childsParent", "youngPerson", "representative"];

/**
 * A record that says to whom a final plan was sent names everybody to whom it must go: the family, the setting if one is
 * named, and the body that commissions health care. A record that says nothing about it claims nothing.
 */
export const finalSent: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/final-sent",
  severity: "query",
  since: "1.0.0",
  statement:
    "Where the record lists to whom a final plan was sent, the family, the named setting and the responsible commissioning body are on the list.",
  why: "A setting that has not been sent the plan does not know that it must admit the child, and the time to appeal starts with the family's copy.",
  source: [cite("sendRegs2014", "13(2)"), cite("sendRegs2014", "22(3)"), cite("sendRegs2014", "27(2)")],
  reads: [...partThreeReads, "/distribution/*/recipient", "/sections/I/placement/mode"],
  message:
    "The list of recipients lacks somebody to whom a final plan must be sent: the family, the setting that section I names, or the body that commissions health care.",
  fix: "Send the plan to whoever is missing, and add them to the list.",
  caseworker: {
    message: "Someone who must get the final plan is not on the list.",
    fix: "Send it to the family, the school and the health body. Then add them to the list.",
  },
  check: ({ index: { plan } }) => {
    const { distribution = [] } = plan;
    if (distribution.length === 0 || !isFinal(plan) || !partThreeApplies(plan)) return [];
    const sentTo = (wanted: Recipient): boolean => distribution.some(({ recipient }) => recipient === wanted);
    const missing: Pointer[] = [];
    if (!family.some(sentTo)) missing.push("/child");
    const isNamed = plan.sections.I.placement?.mode === "namedSetting";
    if (isNamed && !sentTo("namedSetting")) missing.push("/sections/I/placement");
    if (!sentTo("commissioningBody")) missing.push("/responsibleCommissioners");
    return missing.length === 0 ? [] : [{ pointer: "/distribution", related: missing }];
  },
};
