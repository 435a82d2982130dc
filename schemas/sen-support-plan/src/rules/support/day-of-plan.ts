import type { SenSupportPlan } from "../../types.ts";

/**
 * Returns the day on which the plan was last made: that of the latest cycle planned by `asOf`, else its start, else `asOf`.
 * Ages and year groups are tested on that day and not today.
 */
export const dayOfPlan = ({ cycles, startDate }: SenSupportPlan, asOf: string): string => {
  const planned = (cycles ?? []).flatMap(({ plan }) => plan?.date ?? []).filter((date) => date <= asOf);
  return planned.sort().at(-1) ?? startDate ?? asOf;
};

/** What `dayOfPlan` reads. */
export const dayOfPlanReads: readonly string[] = ["/startDate", "/cycles/*/number", "/cycles/*/plan/date"];
