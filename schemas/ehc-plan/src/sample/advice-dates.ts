import { type Advice, addDays, cohortYearNumber, laterOf } from "@send-standards/common";
import type { AdviceGiver } from "./advice-register.ts";
import type { Scene } from "./scene.ts";
import { weekdayBefore } from "./timeline/weekday-before.ts";

/** The days and purposes of one item of advice. */
export type AdviceDates = Pick<
  Advice,
  "purposes" | "requestedDate" | "dueDate" | "receivedDate" | "reportDate" | "assessmentDates" | "lateReason" | "reuse"
>;

/** Returns whether the child or young person was in or beyond Year 9 when the assessment was made. */
const inYear9WhenAssessed = ({ dateOfBirth, days }: Scene): boolean =>
  cohortYearNumber(dateOfBirth, days.assessment.request) >= 9;

/** Returns the purposes of advice gathered in the assessment. */
const purposesOf = ({ days }: Scene): NonNullable<Advice["purposes"]> => {
  if (days.route === "reassessment") return ["reassessment"];
  if (days.route === "laTransfer") return ["needsAssessment", "transfer"];
  if (days.route === "tribunalOrder" || days.route === "concession" || days.route === "mediation") {
    return ["needsAssessment", "appeal"];
  }
  return ["needsAssessment"];
};

/** Returns the days of advice that was given for a review, two weeks and more before the meeting. */
export const reviewDates = ({ days }: Scene): AdviceDates => {
  const receivedDate = addDays(days.meeting ?? addDays(days.made, -25), -16);
  return { purposes: ["review"], receivedDate, reportDate: addDays(receivedDate, -3) };
};

const reusedDates = (scene: Scene): AdviceDates => {
  const { asked } = scene.days.assessment;
  const written = weekdayBefore(asked, -scene.random.int(60, 200));
  return {
    purposes: ["senSupport", "assessmentRequest", ...purposesOf(scene)],
    receivedDate: weekdayBefore(asked, -40),
    reportDate: written,
    assessmentDates: [weekdayBefore(written, -9)],
    reuse: {
      originalPurpose: "advice to the setting on its own support",
      authorAgreed: true,
      authorityAgreed: true,
      familyAgreed: true,
      date: asked,
    },
  };
};

/** Returns the days of the advice of `giver`: asked for, due after six weeks, given in time with few exceptions. */
export const adviceDates = (scene: Scene, giver: AdviceGiver): AdviceDates => {
  const { random, days } = scene;
  if (giver === "adulthood" && !inYear9WhenAssessed(scene)) return reviewDates(scene);
  if ((giver === "psychology" || giver === "occupational") && random.chance(12)) return reusedDates(scene);
  const { asked, due } = days.assessment;
  const isLate = giver !== "family" && random.chance(4);
  const received = isLate ? addDays(due, random.int(1, 3)) : addDays(asked, random.int(16, 40));
  const report = laterOf(asked, weekdayBefore(received, -random.int(1, 3)));
  return {
    purposes: purposesOf(scene),
    requestedDate: asked,
    dueDate: due,
    receivedDate: received,
    reportDate: report,
    ...(giver === "family" ? {} : { assessmentDates: [weekdayBefore(report, -random.int(4, 9))] }),
    ...(isLate ? { lateReason: "An appointment was missed because of illness, and a second one was made." } : {}),
  };
};
