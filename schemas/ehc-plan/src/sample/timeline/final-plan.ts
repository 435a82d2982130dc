import { firstPlan, firstPlanAfter } from "./first-plan.ts";
import { reassessed, transferredIn } from "./later-plan.ts";
import type { Timeline } from "./timeline.ts";
import { type TimelineOptions, versionFor } from "./timeline-options.ts";
import { weekdayBefore } from "./weekday-before.ts";

/** Returns the days of a final plan that is in force, by one of the routes that lead to it. */
export const finalPlan = (options: TimelineOptions): Timeline => {
  const { ageGroup, asOf, random } = options;
  const underFive = ageGroup === "0-4";
  const issued = weekdayBefore(asOf, -random.int(3, underFive ? 150 : 300));
  const route = random.pick([
    "first",
    "first",
    "first",
    "first",
    "first",
    "order",
    "laTransfer",
    "reassessment",
  ] as const);
  if (route === "order") {
    return firstPlanAfter(
      random.pick(["tribunalOrder", "concession", "mediation"] as const),
      issued,
      random,
      underFive,
    );
  }
  if (route === "laTransfer") {
    const plan = firstPlan(weekdayBefore(asOf, -random.int(110, underFive ? 150 : 290)), random, underFive);
    return transferredIn(plan, weekdayBefore(asOf, -random.int(10, 80)));
  }
  return route === "reassessment" && !underFive
    ? reassessed(issued, versionFor(options), random)
    : firstPlan(issued, random, underFive);
};
