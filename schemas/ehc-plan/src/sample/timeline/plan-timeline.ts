import { amendedPlan } from "./amended-plan.ts";
import { afterNotice, ceasedPlan, ceaseReasons, lapsedPlan } from "./ceased-plan.ts";
import { finalPlan } from "./final-plan.ts";
import { draftPlan, plannedAndRefused } from "./first-plan.ts";
import { draftAfterReassessment, proposedAmendment } from "./later-plan.ts";
import { ordinaryPlan } from "./ordinary-plan.ts";
import type { Timeline } from "./timeline.ts";
import { type TimelineOptions, versionFor } from "./timeline-options.ts";
import { weekdayBefore } from "./weekday-before.ts";

/** Returns the days of a plan in `state` that fit each other, the law and `asOf`. */
export const planTimeline = (options: TimelineOptions): Timeline => {
  const { state, ageGroup, asOf, random } = options;
  switch (state) {
    case "draft": {
      const draft = weekdayBefore(asOf, -random.int(0, 12));
      return ageGroup === "0-4" || random.chance(80)
        ? draftPlan(draft, random)
        : draftAfterReassessment(draft, versionFor(options), random);
    }
    case "notIssued":
      return plannedAndRefused(weekdayBefore(asOf, -random.int(26, 80)), random);
    case "final":
      return finalPlan(options);
    case "amendedFinal":
      return amendedPlan(options);
    case "amendmentNotice": {
      const notice = weekdayBefore(asOf, -random.int(1, 50));
      const route = random.pick(["annualReview", "annualReview", "annualReview", "amendWithoutReview"] as const);
      return proposedAmendment(route, "annual", notice, versionFor(options), random);
    }
    case "ceaseNoticed": {
      const notice = weekdayBefore(asOf, -random.int(4, 50));
      const plan = ordinaryPlan(weekdayBefore(notice, -random.int(60, 200)), options);
      const reason = random.pick(ceaseReasons[ageGroup].filter((code) => code !== "7" && code !== "8" && code !== "6"));
      return { ...plan, ceasing: afterNotice(reason, notice, random) };
    }
    case "ceased":
      return ceasedPlan(options);
    case "transferredOut": {
      const transfer = weekdayBefore(asOf, -random.int(5, 200));
      return { ...ordinaryPlan(weekdayBefore(transfer, -random.int(30, 140)), options), transfer };
    }
    case "historic":
      return ordinaryPlan(weekdayBefore(asOf, -random.int(390, 900)), options);
    case "kept": {
      const { nextReview: _, ...plan } = ordinaryPlan(weekdayBefore(asOf, -random.int(100, 400)), options);
      return plan;
    }
    case "lapsedAtAgeLimit":
      return lapsedPlan(options);
  }
};
