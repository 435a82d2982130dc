import type { SupplierKindCode } from "@send-standards/common";
import type { ChildDataRecord, Recorded } from "../types.ts";

/** The day on which the base record is judged. */
export const baseAsOf = "2026-11-25";

const suppliedBy = (kind: SupplierKindCode, date: string): Recorded => ({ date, source: { kind } });

/**
 * A record that keeps every rule; the cases of the rules are changes to it. It is about a boy of ten with a language
 * disorder and epilepsy, who does not exist.
 */
export const base: ChildDataRecord = {
  standard: "data-items",
  standardVersion: "1.0",
  recordId: "record-base",
  synthetic: true,
  legalRegime: "cfa2014",
  identity: {
    name: { forename: "Tobias", surname: "Synthetic" },
    dateOfBirth: "2016-02-10",
    sex: "M",
    ethnicity: "WBRI",
    identifiers: { upn: "P202999919001", nhsNumber: "9991112111", nhsNumberStatus: "01" },
    communication: { firstLanguage: "ENG", methods: ["speech"] },
    people: [
      { id: "mother", name: { forename: "Mara", surname: "Synthetic" }, relationship: "mother", livesWith: true },
    ],
    recorded: suppliedBy("school", "2026-09-02"),
  },
  earlyYears: {
    notifications: [
      {
        id: "notification-1",
        body: { name: "Example Community NHS Trust" },
        opinionDate: "2018-06-04",
        areas: ["CI"],
        parentToldDate: "2018-06-04",
        discussionOffered: true,
        notifiedDate: "2018-06-11",
        authority: "202",
        recorded: suppliedBy("nhsProvider", "2018-06-11"),
      },
    ],
    twoYearChecks: [
      {
        id: "check-1",
        date: "2018-05-14",
        findings: [
          { area: "communicationAndLanguage", finding: "concern" },
          { area: "physicalDevelopment", finding: "asExpected" },
          { area: "personalSocialEmotional", finding: "asExpected" },
        ],
        parentsGivenDate: "2018-05-18",
        recorded: suppliedBy("earlyYearsProvider", "2018-05-18"),
      },
    ],
    reviews: [
      {
        id: "review-1",
        kind: "integrated",
        date: "2018-05-14",
        checkRef: "check-1",
        recorded: suppliedBy("nhsProvider", "2018-05-14"),
      },
    ],
  },
  health: {
    conditions: [
      {
        id: "condition-1",
        diagnosis: {
          form: "coded",
          terminology: "snomedCt",
          code: "280032002",
          term: "Developmental language disorder",
        },
        status: "confirmed",
        date: "2020-10-02",
        madeBy: "speech and language therapist",
        recorded: suppliedBy("nhsProvider", "2020-10-02"),
      },
      {
        id: "condition-2",
        diagnosis: { form: "text", term: "Epilepsy" },
        status: "confirmed",
        date: "2023-03-15",
        madeBy: "paediatrician",
        recorded: suppliedBy("nhsProvider", "2023-03-15"),
      },
    ],
    services: [
      {
        id: "service-1",
        service: "speechAndLanguageTherapy",
        status: "waitingList",
        referredDate: "2026-09-14",
        referredBy: "school",
        acceptedDate: "2026-09-21",
        seeByDate: "2027-01-11",
        conditionRefs: ["condition-1"],
        recorded: suppliedBy("nhsProvider", "2026-10-30"),
      },
    ],
    adjustments: [
      {
        id: "adjustment-1",
        category: "communication-support",
        text: "Use short sentences and pictures.",
        reviewDate: "2027-09-01",
        recorded: suppliedBy("nhsProvider", "2026-09-14"),
      },
    ],
    clinicalTasks: [
      {
        id: "task-1",
        task: "rescueMedication",
        registrant: "epilepsy nurse",
        staffTrained: 4,
        signedOffDate: "2026-09-02",
        expires: "2027-09-01",
        reviewDate: "2027-07-01",
        planRef: "plan-1",
        placementRef: "placement-1",
        from: "2026-09-02",
        recorded: suppliedBy("school", "2026-09-02"),
      },
    ],
    hearingTests: [
      {
        id: "hearing-1",
        test: "audiologyAssessment",
        date: "2019-04-03",
        result: "clear",
        recorded: suppliedBy("nhsProvider", "2019-04-03"),
      },
    ],
    visionTests: [
      {
        id: "vision-1",
        test: "schoolEntryVisionScreen",
        date: "2021-01-20",
        result: "clear",
        recorded: suppliedBy("nhsProvider", "2021-01-20"),
      },
    ],
    medicines: [
      {
        id: "medicine-1",
        purpose: "Stops a seizure that lasts longer than five minutes.",
        administration: "trainedStaff",
        emergency: true,
        agreedDate: "2026-09-01",
        planRef: "plan-1",
        placementRef: "placement-1",
        recorded: suppliedBy("school", "2026-09-01"),
      },
    ],
    healthcarePlans: [
      {
        id: "plan-1",
        date: "2026-09-01",
        reviewDate: "2027-07-01",
        author: "epilepsy nurse",
        conditionRefs: ["condition-2"],
        placementRef: "placement-1",
        triggers: ["A seizure that lasts longer than five minutes."],
        recorded: suppliedBy("school", "2026-09-01"),
      },
    ],
    medicalEvidence: [
      {
        id: "evidence-1",
        finding: "partTimeOnly",
        date: "2026-10-02",
        author: "paediatrician",
        from: "2026-10-05",
        to: "2026-10-23",
        recorded: suppliedBy("nhsProvider", "2026-10-02"),
      },
    ],
  },
  education: {
    placements: [
      {
        id: "placement-1",
        setting: { name: "Example Primary School", type: "maintainedMainstream", urn: "999901" },
        pattern: "fullTime",
        ncYear: "6",
        from: "2020-09-03",
        recorded: suppliedBy("school", "2026-09-02"),
      },
    ],
    senStages: [
      {
        id: "stage-1",
        provision: "K",
        types: [{ type: "SLCN", rank: 1 }],
        from: "2020-09-03",
        recorded: suppliedBy("school", "2026-10-01"),
      },
    ],
    attendancePeriods: [
      {
        id: "attendance-1",
        from: "2026-09-02",
        to: "2026-10-23",
        placementRef: "placement-1",
        possibleSessions: 74,
        attendedSessions: 64,
        authorisedAbsences: 9,
        unauthorisedAbsences: 1,
        marks: [
          { code: "/", sessions: 36 },
          { code: "\\", sessions: 28 },
          { code: "C2", sessions: 8 },
          { code: "I", sessions: 1 },
          { code: "O", sessions: 1 },
        ],
        recorded: suppliedBy("school", "2026-10-23"),
      },
    ],
    partTimeTimetables: [
      {
        id: "timetable-1",
        from: "2026-10-05",
        to: "2026-10-23",
        hoursPerWeek: 20,
        reason: "healthNeed",
        parentAgreedDate: "2026-10-02",
        reviewDate: "2026-10-16",
        placementRef: "placement-1",
        evidenceRefs: ["evidence-1"],
        recorded: suppliedBy("school", "2026-10-05"),
      },
    ],
    suspensions: [
      {
        id: "suspension-1",
        category: "SUSP",
        reasons: ["DB"],
        startDate: "2026-03-10",
        endDate: "2026-03-11",
        sessions: 4,
        placementRef: "placement-1",
        recorded: suppliedBy("school", "2026-03-10"),
      },
    ],
    results: [
      {
        id: "result-1",
        measurement: { value: "94", framework: "standardised", subject: "Reading", date: "2026-06-15" },
        kind: "standardisedTest",
        recorded: suppliedBy("school", "2026-06-15"),
      },
    ],
  },
  socialCare: {
    episodes: [
      {
        kind: "earlyHelp",
        id: "episode-1",
        authority: "202",
        from: "2026-02-02",
        planDate: "2026-02-20",
        recorded: suppliedBy("childrensSocialCare", "2026-02-20"),
      },
    ],
  },
};
