import { addDays, addMonths, type Sen2CeaseReasonCode } from "@send-standards/common";
import type { Random } from "@send-standards/common/sample";
import type { AgeGroup } from "../age-groups.ts";
import { amendedAfterReview } from "./later-plan.ts";
import { ordinaryPlan } from "./ordinary-plan.ts";
import type { CeasingDays, Timeline } from "./timeline.ts";
import { type TimelineOptions, versionFor } from "./timeline-options.ts";
import { weekdayBefore } from "./weekday-before.ts";

/** Reasons for which a plan may cease at each age. */
export const ceaseReasons: { readonly [Group in AgeGroup]: readonly Sen2CeaseReasonCode[] } = {
  "0-4": ["7"],
  "5-10": ["2", "7", "8", "9"],
  "11-15": ["2", "7", "8", "9"],
  "16-18": ["2", "7", "8", "9"],
  "19-25": ["2", "3", "4", "6", "9", "7", "8"],
};

/** Returns the days of a notice sent on `notice`, after the family and the setting had been heard. */
export const afterNotice = (reason: Sen2CeaseReasonCode, notice: string, random: Random): CeasingDays => ({
  reason,
  familyConsulted: weekdayBefore(notice, -random.int(22, 40)),
  institutionConsulted: weekdayBefore(notice, -random.int(10, 20)),
  notice,
});

const ended = (notice: string, random: Random): Partial<CeasingDays> => {
  const open = addMonths(notice, 2);
  const way = random.int(0, 2);
  if (way === 0) return { ceased: addDays(open, random.int(1, 14)) };
  const certificate = weekdayBefore(open, -random.int(4, 14));
  if (way === 1) return { certificate, ceased: addDays(addMonths(certificate, 1), random.int(2, 14)) };
  const appealEnded = addDays(open, random.int(40, 70));
  return { certificate, appealEnded, ceased: addDays(appealEnded, random.int(0, 7)) };
};

/** Returns the days of a plan that has ceased, after the time to appeal or at once where the law lets it. */
export const ceasedPlan = (options: TimelineOptions): Timeline => {
  const { ageGroup, asOf, random } = options;
  const reason = random.pick(ceaseReasons[ageGroup]);
  const notice = weekdayBefore(asOf, -random.int(150, 260));
  const plan = ordinaryPlan(weekdayBefore(notice, -random.int(80, 250)), options);
  if (reason === "7" || reason === "8") {
    return { ...plan, ceasing: { reason, ceased: notice }, end: notice };
  }
  const review = { lastReview: weekdayBefore(notice, -random.int(25, 40)) };
  const ceasing = { ...afterNotice(reason, notice, random), ...ended(notice, random) };
  const { nextReview: _, ...rest } = plan;
  return {
    ...rest,
    ...(reason === "6" ? review : {}),
    ceasing,
    ...(ceasing.ceased === undefined ? {} : { end: ceasing.ceased }),
  };
};

/** Returns the days of a plan that ended with the academic year of the 25th birthday. */
export const lapsedPlan = (options: TimelineOptions): Timeline => {
  const { asOf, random } = options;
  const year = asOf.slice(5) > "07-31" ? asOf.slice(0, 4) : String(Number(asOf.slice(0, 4)) - 1);
  const inCollege = random.chance(60);
  const end = inCollege ? `${year}-07-31` : weekdayBefore(`${year}-07-20`);
  const plan = amendedAfterReview(
    "annualReview",
    "annual",
    weekdayBefore(end, -random.int(150, 230)),
    versionFor(options),
    random,
  );
  const { nextReview: _, ...rest } = plan;
  return { ...rest, end, courseEnd: inCollege ? weekdayBefore(end, -10) : end, ceasing: { reason: "1", ceased: end } };
};
