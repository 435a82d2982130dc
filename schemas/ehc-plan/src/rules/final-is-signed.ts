import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

const parts = ["name", "role", "signedDate"] as const;

/** A final plan is signed and dated by the officer who answers for it. */
export const finalIsSigned: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/final-is-signed",
  severity: "query",
  since: "1.0.0",
  statement: "A final plan names the officer who signed it, the officer's post and the day of the signature.",
  why: "The family needs to know who answers for the plan, and that somebody does.",
  source: [cite("codeOfPractice", "9.125")],
  reads: [...partThreeReads, ...parts.map((part) => `/signatory/${part}`)],
  message: "The final plan lacks the {place}.",
  fix: "Add the name and the post of the officer who signed it off, and the day of the signature.",
  caseworker: {
    message: "The final plan is not signed off in full. {Place} is missing.",
    fix: "Add who signed it, their job and the day.",
  },
  check: ({ index: { plan } }) => {
    if (!partThreeApplies(plan) || !isFinal(plan)) return [];
    const { signatory } = plan;
    if (signatory === undefined) return ["/signatory"];
    const missing: Pointer[] = [];
    for (const part of parts) if (signatory[part] === undefined) missing.push(`/signatory/${part}`);
    return missing.length === parts.length ? ["/signatory"] : missing;
  },
};
