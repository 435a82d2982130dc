import type { NeedsAssessment } from "../../types.ts";

/** What `wasAssessed` reads. */
export const assessedReads = ["/origin", "/planDecision/outcome", "/finalPlan/issuedDate"] as const;

/**
 * Returns whether the record shows that an assessment was completed: there is a decision about a plan, or a final
 * plan. While the assessment runs, nothing that is missing is amiss. A plan that was only transferred in was assessed
 * by another authority.
 */
export const wasAssessed = ({ origin, planDecision, finalPlan }: NeedsAssessment): boolean =>
  origin !== "planTransferred" && (planDecision !== undefined || finalPlan?.issuedDate !== undefined);
