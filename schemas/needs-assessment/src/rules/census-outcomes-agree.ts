import { cite } from "@send-standards/common";
import type { Hit, Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

type Decision = { readonly date?: string } | undefined;

/**
 * Whether "not yet decided" was right when the census was taken: a collection is taken in January of its year, so that a
 * decision of that year or later may have come after it.
 */
const mayHaveComeLater = (decision: Decision, year: number | undefined): boolean =>
  year === undefined || decision?.date === undefined || decision.date >= `${year}-01-01`;

/**
 * What the census is told of the two decisions agrees with the record. A decision that was overturned keeps its first
 * outcome; "historical" fits any decision; "not yet decided" stays in the census of a year in which that was so. A
 * decision that the record does not have contradicts nothing.
 */
export const censusOutcomesAgree: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/census-outcomes-agree",
  severity: "error",
  since: "1.0.0",
  statement: "The outcomes for the census agree with the decisions in the record.",
  why: "The national figures, and the authority's own, are made of these two letters.",
  source: [cite("sendStandards"), cite("sen2", "2.5"), cite("sen2", "3.1")],
  reads: [
    "/origin",
    "/decision/outcome",
    "/decision/date",
    "/planDecision/outcome",
    "/planDecision/date",
    "/census/collectionYear",
    "/census/requestOutcome",
    "/census/assessmentOutcome",
  ],
  message: "The {place} does not agree with the {related}.",
  fix: "Correct the one that is wrong; a decision that was overturned keeps its first outcome.",
  caseworker: { message: "The census entry does not fit the decision.", fix: "Correct the entry or the decision." },
  check: ({ record: { origin, decision, planDecision, census } }) => {
    const { collectionYear, requestOutcome: request, assessmentOutcome: plan } = census ?? {};
    const contradicts = (told: string | undefined, wanted: "Y" | "N", made: Decision): boolean =>
      made !== undefined &&
      told !== undefined &&
      told !== wanted &&
      told !== "H" &&
      !(told === "A" && mayHaveComeLater(made, collectionYear));
    const hits: Hit[] = [];
    if (contradicts(request, decision?.outcome === "assess" ? "Y" : "N", decision)) {
      hits.push({ pointer: "/census/requestOutcome", related: ["/decision/outcome"] });
    }
    if (contradicts(plan, planDecision?.outcome === "noPlan" ? "N" : "Y", planDecision)) {
      hits.push({ pointer: "/census/assessmentOutcome", related: ["/planDecision/outcome"] });
    }
    if (request === "Y" && plan === "H" && origin !== "planTransferred") {
      hits.push({ pointer: "/census/assessmentOutcome", related: ["/census/requestOutcome"] });
    }
    return hits;
  },
};
