import { cite, placesWhere } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";

const days = [
  ...["date", "parentsGivenDate"].map((day) => `/earlyYears/twoYearChecks/*/${day}`),
  ...["reviews", "observations"].map((list) => `/earlyYears/${list}/*/date`),
  ...["entitlements", "portage"].map((list) => `/earlyYears/${list}/*/from`),
  ...["hearingTests", "visionTests", "medicalEvidence", "healthcarePlans"].map((list) => `/health/${list}/*/date`),
  "/health/clinicalTasks/*/signedOffDate",
  "/health/medicines/*/agreedDate",
  ...[
    "placements",
    "senStages",
    "attendancePeriods",
    "partTimeTimetables",
    "programmes",
    "outOfSchoolArrangements",
  ].map((list) => `/education/${list}/*/from`),
  "/education/suspensions/*/startDate",
  "/education/results/*/measurement/date",
  "/education/avoidanceEpisodes/*/identifiedDate",
];

const places = placesWhere(days);

/** Nothing that happens to a child after birth is dated before it. Conditions, referrals, plans of social care and what a health body found and told may come before birth and are left alone. */
export const nothingBeforeBirth: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/nothing-before-birth",
  severity: "error",
  since: "1.0.0",
  statement: "Nothing that happens to a child after birth is dated before it.",
  why: "A day before birth means that a date of birth or a year is wrong, and every age that is worked out with it.",
  source: [cite("sendStandards")],
  reads: ["/identity/dateOfBirth", ...days],
  message: "The {place} is before the date of birth.",
  fix: "Correct the day, or the date of birth.",
  caseworker: {
    message: "{Place} is before the child was born.",
    fix: "Check the date, and the date of birth.",
  },
  check: ({ record }) => places(record, (day) => typeof day === "string" && day < record.identity.dateOfBirth),
};
