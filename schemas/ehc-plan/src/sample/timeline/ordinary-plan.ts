import { firstPlan } from "./first-plan.ts";
import { amendedAfterReview } from "./later-plan.ts";
import type { Timeline } from "./timeline.ts";
import { type TimelineOptions, versionFor } from "./timeline-options.ts";

/** Returns the days of an ordinary plan of any version, issued on `issued`. */
export const ordinaryPlan = (issued: string, options: TimelineOptions): Timeline => {
  const { ageGroup, random } = options;
  if (ageGroup === "0-4") return firstPlan(issued, random, true);
  if (random.chance(25)) return firstPlan(issued, random, false);
  return amendedAfterReview(
    "annualReview",
    random.chance(15) ? "early" : "annual",
    issued,
    versionFor(options),
    random,
  );
};
