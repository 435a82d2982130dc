import type { NeedsAssessment } from "../../types.ts";

/** What `hasOverturned` reads. */
export const overturnedReads = ["/reversals/*/result", "/reversals/*/about"] as const;

/**
 * Returns whether the record says that a refusal to assess, or a refusal of a plan, was overturned or looked at again.
 */
export const hasOverturned = ({ reversals }: NeedsAssessment, refusal: "assess" | "plan"): boolean =>
  (reversals ?? []).some(({ result, about }) => {
    if (result === "mustReconsider")
      return refusal === "plan" ? about !== "refusalToAssess" : about !== "refusalOfPlan";
    return result === (refusal === "plan" ? "mustMakePlan" : "mustAssess");
  });
