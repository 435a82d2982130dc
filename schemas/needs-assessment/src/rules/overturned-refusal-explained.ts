import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { hasOverturned, overturnedReads } from "./support/has-overturned.ts";

/**
 * What follows a refusal has an explanation: an order, a concession, an agreement or a change of mind. A refusal keeps
 * its place in the record, and what overturned it stands beside it.
 */
export const overturnedRefusalExplained: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/overturned-refusal-explained",
  severity: "query",
  since: "1.0.0",
  statement: "Where a refusal is followed by an assessment or a plan, the record says what overturned the refusal.",
  why: "What overturned a refusal decides from which day the family's time limits are counted.",
  source: [cite("sendStandards"), cite("sen2", "2.5")],
  reads: [
    ...overturnedReads,
    "/reversals/*/route",
    "/decision/outcome",
    "/planDecision/outcome",
    "/draftSentDate",
    "/finalPlan/issuedDate",
    "/advice/*/id",
    "/advice/*/requestedDate",
  ],
  message:
    "There was a refusal and then an assessment or a plan, and the {place} do not say what overturned the refusal.",
  fix: "Add the order, the concession, the agreement or the change of mind, with its day; or correct the decision.",
  caseworker: {
    message: "A refusal is followed by more steps, and nothing says why.",
    fix: "Add what changed the decision, and when.",
  },
  check: ({ record }) => {
    const { decision, planDecision, draftSentDate, finalPlan, advice } = record;
    const sought = (advice ?? []).some(({ requestedDate }) => requestedDate !== undefined);
    const plan = draftSentDate !== undefined || finalPlan?.issuedDate !== undefined;
    const assessed = planDecision !== undefined || plan || sought;
    const noAssessment = decision?.outcome === "doNotAssess" && assessed && !hasOverturned(record, "assess");
    const noPlan = planDecision?.outcome === "noPlan" && plan && !hasOverturned(record, "plan");
    return noAssessment || noPlan ? ["/reversals"] : [];
  },
};
