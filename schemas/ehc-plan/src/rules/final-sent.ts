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
  check: ({ record }) => {
    const sent = new Set((record.distribution ?? []).map(({ recipient }) => recipient));
    if (sent.size === 0 || !isFinal(record) || !partThreeApplies(record)) return [];
    const missing: Pointer[] = [];
    if (!family.some((recipient) => sent.has(recipient))) missing.push("/child");
    const isNamed = record.sections.I.placement?.mode === "namedSetting";
    if (isNamed && !sent.has("namedSetting")) missing.push("/sections/I/placement");
    if (!sent.has("commissioningBody")) missing.push("/responsibleCommissioners");
    return missing.length === 0 ? [] : [{ pointer: "/distribution", related: missing }];
  },
};
