import { cite } from "@send-standards/common";
import type { Hit, Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { valuesAt } from "./support/values-at.ts";

/** Where two days stand, the first and the second. */
const periods: readonly (readonly [place: string, first: string, second: string])[] = [
  ["", "startDate", "end/date"],
  ["/senStatus", "startDate", "endDate"],
  ["/people/*", "from", "to"],
  ["/needs/*", "identifiedDate", "lastConfirmedDate"],
  ["/provisions/*", "startDate", "endDate"],
  ["/provisions/*/delivery/*", "from", "to"],
  ["/reports/*", "date", "sentDate"],
  ["/reasonableAdjustments/*", "startDate", "endDate"],
  ["/accessArrangements/*", "approvedDate", "expiryDate"],
  ["/attendance", "startDate", "endDate"],
  ["/attendance/partTimeTimetables/*", "startDate", "endDate"],
  ["/attendance/suspensions/*", "startDate", "endDate"],
  ["/externalAdvice/*", "requestedDate", "receivedDate"],
  ["/transitions/*", "recordsSentDate", "recordsReceivedDate"],
  ["/phase/inclusionFund", "startDate", "endDate"],
  ["/phase/portage", "startDate", "endDate"],
  ["/phase/course", "startDate", "endDate"],
];

/** Of two days that follow one another by what they mean, the second is not before the first. */
export const datesInOrder: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/dates-in-order",
  severity: "error",
  since: "1.0.0",
  statement:
    "Of two days that follow one another, such as the first and the last of a period, the second is not before the first.",
  why: "Days in the wrong order hide how long support, or a part-time timetable, really lasted.",
  source: [cite("sendStandards")],
  reads: periods.flatMap(([place, first, second]) => [`${place}/${first}`, `${place}/${second}`]),
  message: "The {place} is earlier than the {related}.",
  fix: "Correct whichever of the two days is wrong.",
  caseworker: {
    message: "{Place} comes before {related}. It should come after.",
    fix: "Check both dates and correct the wrong one.",
  },
  check: ({ record }) =>
    periods.flatMap(([place, first, second]) =>
      valuesAt(record, place).flatMap(({ value, pointer }): Hit[] => {
        const start = valuesAt(value, `/${first}`)[0]?.value;
        const end = valuesAt(value, `/${second}`)[0]?.value;
        if (typeof start !== "string" || typeof end !== "string" || end >= start) return [];
        return [{ pointer: `${pointer}/${second}`, related: [`${pointer}/${first}`] }];
      }),
    ),
};
