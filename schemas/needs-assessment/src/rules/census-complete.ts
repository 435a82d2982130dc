import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

const leaves = [
  "requestSource",
  "requestOutcome",
  "requestMediation",
  "requestTribunal",
  "movedToAuthority",
  "assessmentOutcome",
  "assessmentMediation",
  "assessmentTribunal",
  "twentyWeekException",
] as const;

/**
 * What the census asks for beside an outcome is there: the source of a request that counts, mediation and appeal
 * beside a decision, the outcome of an assessment that was begun, and the exception beside a plan that was issued.
 * What was decided before the collection period needs none of it.
 */
export const censusComplete: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/census-complete",
  severity: "query",
  since: "1.0.0",
  statement: "Each outcome for the census has beside it what the census asks for with it.",
  why: "A return with a gap is sent back, and the time for the next child's plan goes into filling it.",
  source: [cite("sen2", "2.2"), cite("sen2", "2.6"), cite("sen2", "3.1"), cite("sen2", "3.7")],
  reads: ["/finalPlan/issuedDate", ...leaves.map((leaf) => `/census/${leaf}`)],
  message: "The {place} is missing.",
  fix: "Add it; the census asks for it beside that outcome.",
  caseworker: {
    message: "Something that the census asks for is missing.",
    fix: "Add it before the next census return.",
  },
  check: ({ record: { census, finalPlan } }) => {
    const { requestOutcome: request, assessmentOutcome: plan } = census ?? {};
    const wanted: (typeof leaves)[number][] = [];
    if (request !== undefined && request !== "H") wanted.push("requestSource");
    if (request === "Y" || request === "N") wanted.push("requestMediation", "requestTribunal");
    if (request === "Y" && census?.movedToAuthority === undefined) wanted.push("assessmentOutcome");
    if (plan === "Y" || plan === "N") wanted.push("assessmentMediation", "assessmentTribunal");
    if (plan === "Y" && finalPlan?.issuedDate !== undefined) wanted.push("twentyWeekException");
    return wanted.filter((leaf) => census?.[leaf] === undefined).map((leaf) => `/census/${leaf}`);
  },
};
