import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isOrdinaryAmendment, ordinaryAmendmentReads } from "./support/is-ordinary-amendment.ts";
import { noLongerNecessary } from "./support/no-longer-necessary.ts";
import { partThreeApplies } from "./support/part-three-applies.ts";

const parts = ["appealRight", "mediation", "adviceServices"] as const;

/** Returns whether the decision that the record holds is one whose notice must tell of these rights. */
const carriesRights = (record: EhcPlan): boolean => {
  const { status, issueReason, ceasing, formerAuthority } = record;
  if (status === "final") return issueReason === "initialAssessment" && formerAuthority === undefined;
  if (status === "ceaseNoticed" || status === "ceased") return noLongerNecessary.has(ceasing?.reason);
  return status === "notIssued" || isOrdinaryAmendment(record);
};

/**
 * The notice of a decision that the family can appeal against tells of the appeal, of mediation and of the
 * services that advise and settle disagreements.
 *
 * Only a record that says "no" shows a breach. Asked of a final plan after a first assessment, of an amendment
 * that the authority made by itself, of a refusal to issue a plan and of a decision that the plan is no longer
 * necessary; a draft, a notice of amendment and a letter about a transfer carry no such rights.
 */
export const noticeTellsOfRights: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/notice-tells-of-rights",
  severity: "error",
  since: "1.0.0",
  statement:
    "The notice of a decision that the family can appeal against tells of the appeal, of mediation and of the services that advise and settle disagreements.",
  why: "A family that does not hear of its rights loses the time in which it has them.",
  source: [
    cite("sendRegs2014", "14(2)"),
    cite("sendRegs2014", "22(5)"),
    cite("sendRegs2014", "10(3)"),
    cite("sendRegs2014", "31(3)"),
  ],
  reads: [
    ...ordinaryAmendmentReads,
    "/formerAuthority",
    "/ceasing/reason",
    ...parts.map((part) => `/appealNotice/${part}`),
  ],
  message: "The notice of the decision left out something that it must tell the family: the {place} says no.",
  fix: "Send the family a notice that tells of the right of appeal and its time limit, of mediation, and of advice and disagreement resolution; or correct the entry.",
  caseworker: {
    message: "The decision letter did not tell the family about all of their rights.",
    fix: "Send the family a full letter about appeal, mediation and advice. If the letter was complete, correct the entry.",
  },
  check: ({ index: { plan } }) => {
    const told = plan.appealNotice;
    if (told === undefined || !partThreeApplies(plan) || !carriesRights(plan)) return [];
    return parts.filter((part) => told[part] === false).map((part) => `/appealNotice/${part}`);
  },
};
