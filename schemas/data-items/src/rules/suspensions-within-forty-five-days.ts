import { academicYearOf, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** Half-day sessions in 45 school days. */
const limit = 90;

/** Suspensions in one school year come to no more than 45 school days, which is 90 sessions; a lunchtime counts as half a day. Suspensions that were cancelled are left out. A school year is taken to begin on 1 September. */
export const suspensionsWithinFortyFiveDays: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/suspensions-within-forty-five-days",
  severity: "query",
  since: "1.0.0",
  statement: "Suspensions in one school year come to no more than 45 school days.",
  why: "A pupil may not be suspended for longer in a school year, in one school or in several; every day beyond is a day out of school without ground.",
  source: [cite("exclusionRegs2012", undefined, false), cite("cbds")],
  reads: ["category", "startDate", "sessions", "cancelledDate"].map((leaf) => `/education/suspensions/*/${leaf}`),
  message: "With the {place} the suspensions of this school year come to more than 45 school days.",
  fix: "Count again from the register and take out what is recorded twice; if it is right, tell the authority and arrange the education that is due.",
  caseworker: {
    message: "The child has been suspended for more than 45 days this school year: {place}.",
    fix: "Check the days with the school. Tell the council if they are right.",
  },
  check: ({ record }) => {
    const totals = new Map<number, number>();
    return numbered(record.education?.suspensions)
      .flatMap(([at, { category, startDate, sessions, cancelledDate }]) =>
        startDate === undefined || sessions === undefined || cancelledDate !== undefined || category === "PERM"
          ? []
          : [{ at, startDate, sessions }],
      )
      .sort((a, b) => (a.startDate < b.startDate ? -1 : a.startDate > b.startDate ? 1 : 0))
      .flatMap(({ at, startDate, sessions }) => {
        const { startYear } = academicYearOf(startDate);
        const before = totals.get(startYear) ?? 0;
        totals.set(startYear, before + sessions);
        return before <= limit && before + sessions > limit ? [`/education/suspensions/${at}/sessions`] : [];
      });
  },
};
