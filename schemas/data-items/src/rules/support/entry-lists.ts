/** Every list of entries of the record, as the pattern of one entry. */
export const entryLists = [
  ...["notifications", "twoYearChecks", "reviews", "entitlements", "fundingAwards", "portage", "observations"].map(
    (list) => `/earlyYears/${list}/*`,
  ),
  ...[
    ...["conditions", "services", "adjustments", "clinicalTasks", "hearingTests", "visionTests", "equipment"],
    ...["medicines", "healthcarePlans", "medicalEvidence", "careDecisions"],
  ].map((list) => `/health/${list}/*`),
  ...[
    ...["placements", "senStages", "attendancePeriods", "partTimeTimetables", "suspensions", "results", "programmes"],
    ...["accessArrangements", "entitlements", "avoidanceEpisodes", "outOfSchoolArrangements", "journeys"],
  ].map((list) => `/education/${list}/*`),
  ...["episodes", "shortBreaks"].map((list) => `/socialCare/${list}/*`),
];
