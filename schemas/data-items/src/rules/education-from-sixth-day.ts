import { addDays, cite, isOfCompulsorySchoolAge } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** Where a child of compulsory school age is excluded for good, or suspended for more than five days, the record shows education from the sixth day: a day on which it began, an arrangement that names the exclusion, or a new placement. Two weeks are allowed for entering it. */
export const educationFromSixthDay: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/education-from-sixth-day",
  severity: "query",
  since: "1.0.0",
  statement: "The record shows what education a child had from the sixth day of an exclusion.",
  why: "A child who is excluded keeps the right to education; the first weeks out are when children drop out of sight.",
  source: [cite("educationAct1996", "19(3A)"), cite("educationAndInspectionsAct2006", "100")],
  reads: [
    "/identity/dateOfBirth",
    ...["id", "category", "startDate", "sessions", "provisionFromDate", "reinstated", "cancelledDate"].map(
      (leaf) => `/education/suspensions/*/${leaf}`,
    ),
    "/education/outOfSchoolArrangements/*/suspensionRef",
    "/education/placements/*/from",
  ],
  message: "Nothing shows what education there was from the sixth day: see the {place}.",
  fix: "Add the day on which other education began, or the arrangement; where there was none, the authority or the school arranges it now.",
  caseworker: {
    message: "It does not show what education the child had from day six: {place}.",
    fix: "Ask the school or the council what was arranged.",
  },
  check: ({ record, asOf }) => {
    const arranged = new Set(record.education?.outOfSchoolArrangements?.map(({ suspensionRef }) => suspensionRef));
    const starts = record.education?.placements?.flatMap(({ from }) => from ?? []) ?? [];
    return numbered(record.education?.suspensions).flatMap(([at, suspension]) => {
      const { id, category, startDate, sessions = 0, provisionFromDate, reinstated, cancelledDate } = suspension;
      if (startDate === undefined || addDays(startDate, 21) > asOf) return [];
      if (category !== "PERM" && (category === "LNCH" || sessions <= 10)) return [];
      if (provisionFromDate !== undefined || cancelledDate !== undefined || arranged.has(id)) return [];
      if (category === "PERM" && (reinstated === true || starts.some((from) => from > startDate))) return [];
      return isOfCompulsorySchoolAge(record.identity.dateOfBirth, startDate)
        ? [`/education/suspensions/${at}/provisionFromDate`]
        : [];
    });
  },
};
