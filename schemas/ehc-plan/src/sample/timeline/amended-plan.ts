import { daysBetween } from "@send-standards/common";
import { reviewDue } from "./first-plan.ts";
import { amendedAfterReview, amendedOtherwise, phaseWindow, post16Move, transferredIn } from "./later-plan.ts";
import type { Timeline } from "./timeline.ts";
import { type TimelineOptions, versionFor } from "./timeline-options.ts";
import { weekdayBefore } from "./weekday-before.ts";

const phaseTransfer = (options: TimelineOptions): Timeline | undefined => {
  const { ageGroup, asOf, random } = options;
  const older = ageGroup === "16-18" || ageGroup === "19-25";
  if (ageGroup === "19-25" || (older && random.chance(50))) {
    const issued = weekdayBefore(asOf, -random.int(3, 250));
    const plan = amendedAfterReview("phaseTransfer", "post16Transfer", issued, versionFor(options), random);
    return { ...plan, nextPhase: post16Move(issued) };
  }
  const window = phaseWindow(asOf, older ? "03-29" : "02-13");
  if (window === undefined) return undefined;
  const issued = weekdayBefore(window.from, random.int(2, Math.max(2, daysBetween(window.from, window.to))));
  const plan = amendedAfterReview("phaseTransfer", "phaseTransfer", issued, versionFor(options), random);
  return { ...plan, nextPhase: window.nextPhase };
};

/** Returns the days of a plan amended after the half-yearly review of somebody under five. */
const amendedEarly = ({ asOf, random }: TimelineOptions): Timeline => {
  const issued = weekdayBefore(asOf, -random.int(3, 100));
  const plan = amendedAfterReview("annualReview", "earlyYears", issued, 2, random);
  return { ...plan, nextReview: reviewDue(plan.lastReview ?? issued, true) };
};

/** Returns the days of an amended plan that is in force, by one of the routes that lead to it. */
export const amendedPlan = (options: TimelineOptions): Timeline => {
  const { ageGroup, asOf, random } = options;
  if (ageGroup === "0-4") return amendedEarly(options);
  const version = versionFor(options);
  const route = random.pick([
    "annualReview",
    "annualReview",
    "annualReview",
    "phaseTransfer",
    "phaseTransfer",
    "amendWithoutReview",
    "tribunalOrder",
    "concession",
    "mediation",
    "laTransfer",
  ] as const);
  const phase = route === "phaseTransfer" ? phaseTransfer(options) : undefined;
  if (phase !== undefined) return phase;
  if (route === "laTransfer") {
    const issued = weekdayBefore(asOf, -random.int(120, 290));
    const plan = amendedAfterReview("annualReview", "movedIn", issued, version, random);
    return transferredIn(plan, weekdayBefore(asOf, -random.int(10, 100)));
  }
  if (route === "annualReview" || route === "phaseTransfer") {
    const teenager = ageGroup === "11-15" || ageGroup === "16-18";
    const type = random.pick([
      "annual",
      "annual",
      "early",
      "emergency",
      teenager ? "releaseFromCustody" : "annual",
    ] as const);
    return amendedAfterReview("annualReview", type, weekdayBefore(asOf, -random.int(3, 280)), version, random);
  }
  return amendedOtherwise(route, weekdayBefore(asOf, -random.int(3, 190)), version, random);
};
