import type { SenSupportPlan } from "../types.ts";

/** The day on which the base record is judged. */
export const baseAsOf = "2026-11-25";

/**
 * A short plan that keeps every rule; the cases of the rules are changes to it. It is about a girl of eight in Year 4 with
 * reading difficulties and worries, who does not exist.
 */
export const base: SenSupportPlan = {
  standard: "sen-support-plan",
  standardVersion: "1.0",
  planId: "plan-base",
  legalRegime: "cfa2014",
  status: "current",
  child: {
    name: { forename: "Ada", surname: "Synthetic" },
    dateOfBirth: "2018-02-10",
    sex: "F",
    identifiers: { upn: "P202999919001", nhsNumber: "9991112111" },
    communication: { firstLanguage: "ENG" },
    ncYear: "4",
    senTypes: [{ type: "SPLD", rank: 1 }],
  },
  startDate: "2025-06-30",
  senStatus: { code: "K", startDate: "2025-06-30" },
  setting: { name: "Example Primary School", type: "academyMainstream", urn: "999901" },
  localAuthority: "202",
  coordinator: { name: "S. Example", role: "SENCO" },
  people: [
    {
      id: "mother",
      name: { forename: "Mara", surname: "Synthetic" },
      relationship: "mother",
      hasParentalResponsibility: true,
      isRightsHolder: true,
      livesWith: true,
    },
  ],
  familyInformed: { informed: true, date: "2025-06-30", who: "mother", how: "meeting and letter" },
  views: {
    childViews: [
      { author: "childOrYoungPerson", mode: "directQuote", text: "I like stories when somebody reads them to me." },
    ],
    parentViews: [
      {
        author: "parent",
        mode: "writtenBy",
        text: "She hides her reading book. She tells wonderful stories.",
        recordedBy: "class teacher",
      },
    ],
    strengths: ["She remembers every detail of a story that she has heard."],
    aspirations: [{ id: "asp-1", text: "I want to read to my little brother.", holder: "childOrYoungPerson" }],
  },
  needs: [
    {
      id: "need-1",
      text: "Ada reads words of one syllable and guesses longer ones from the first letter.",
      impact: "She cannot use the books of her class to learn from.",
      broadArea: "CL",
      evidence: [{ adviceId: "adv-1", locator: "section 3" }],
    },
    {
      id: "need-2",
      text: "Ada becomes tearful and silent when she is asked to read aloud.",
      impact: "She leaves lessons in which somebody might be asked to read.",
      broadArea: "SEMH",
    },
  ],
  outcomes: [
    {
      id: "out-1",
      text: "By July 2027 Ada reads a page of a Year 3 book and tells what happened in it.",
      needRefs: ["need-1"],
      provisionRefs: ["prov-1"],
      aspirationRefs: ["asp-1"],
      targetDate: "2027-07-16",
    },
    {
      id: "out-2",
      text: "By July 2027 Ada stays in every English lesson of a week.",
      needRefs: ["need-2"],
      provisionRefs: ["prov-2"],
      targetDate: "2027-07-16",
    },
  ],
  provisions: [
    {
      id: "prov-1",
      text: "A structured reading programme, taught to Ada and two others by a trained teaching assistant.",
      type: "smallGroup",
      needRefs: ["need-1"],
      outcomeRefs: ["out-1"],
      quantity: { basis: "timed", minutes: 30, sessions: 3, per: "week", weeksPerYear: 38, groupSizeMax: 3 },
      deliverer: {
        role: "teachingAssistant",
        expertise: "trained in the programme by its publisher",
        employer: "setting",
      },
      startDate: "2025-09-04",
      fundingSource: "notionalSenBudget",
    },
    {
      id: "prov-2",
      text: "Ten minutes with the learning mentor before each English lesson to look at what is coming.",
      type: "inClassSupport",
      needRefs: ["need-2"],
      outcomeRefs: ["out-2"],
      quantity: { basis: "timed", minutes: 10, sessions: 5, per: "week", ratio: { staff: 1, learners: 1 } },
      deliverer: { role: "mentor", employer: "setting" },
      startDate: "2026-03-16",
      fundingSource: "notionalSenBudget",
    },
  ],
  cycles: [
    {
      number: 1,
      status: "closed",
      assess: {
        date: "2025-06-16",
        sources: ["teacherAssessment", "parentViews"],
        findings: "She knows half of the sounds.",
      },
      plan: {
        date: "2025-06-30",
        outcomeRefs: ["out-1"],
        provisionRefs: ["prov-1"],
        expectedImpact: [{ outcomeRef: "out-1", text: "She reads ten of twelve words of one syllable." }],
        parentInformedDate: "2025-06-30",
        reviewDate: "2025-10-17",
      },
      do: { startDate: "2025-09-04", endDate: "2025-10-17", responsible: "class teacher" },
      review: {
        date: "2025-10-17",
        impact: [{ outcomeRef: "out-1", status: "emerging", text: "She reads seven of the twelve." }],
        decision: "continue",
      },
    },
    {
      number: 2,
      status: "closed",
      assess: {
        date: "2026-03-02",
        sources: ["progressData", "learnerViews"],
        findings: "She reads words and avoids pages.",
      },
      plan: {
        date: "2026-03-09",
        outcomeRefs: ["out-1", "out-2"],
        provisionRefs: ["prov-1", "prov-2"],
        expectedImpact: [{ text: "She reads a line alone and stays in three of five lessons." }],
        reviewDate: "2026-07-03",
      },
      do: {
        startDate: "2026-03-16",
        endDate: "2026-07-03",
        delivery: [{ provisionRef: "prov-1", plannedMinutes: 1260, deliveredMinutes: 1170 }],
      },
      review: {
        date: "2026-07-03",
        impact: [
          { outcomeRef: "out-1", status: "onTrack", text: "She reads two lines alone." },
          { outcomeRef: "out-2", status: "partlyMet", text: "She stays in four lessons of five." },
        ],
        parentView: "She reads road signs aloud now.",
        decision: "adapt",
      },
    },
    {
      number: 3,
      status: "underWay",
      assess: {
        date: "2026-09-14",
        sources: ["screeningTool"],
        findings: "She reads at the level of a child of seven.",
      },
      plan: {
        date: "2026-09-21",
        outcomeRefs: ["out-1", "out-2"],
        provisionRefs: ["prov-1", "prov-2"],
        expectedImpact: [{ outcomeRef: "out-1", text: "She reads half a page alone." }],
        reviewDate: "2026-12-11",
      },
      do: { startDate: "2026-09-28" },
    },
  ],
  reviewFrequency: "termly",
  meetings: [
    { date: "2025-10-17", parentTookPart: true },
    { date: "2026-03-09", parentTookPart: true },
    { date: "2026-07-03", parentTookPart: true },
    { date: "2026-09-21", parentTookPart: false },
  ],
  reports: [{ date: "2026-07-06", sentDate: "2026-07-10" }],
  progress: [
    { kind: "goalAttainment", outcomeRef: "out-2", score: 0, baselineScore: -2, date: "2026-07-03" },
    {
      kind: "smallSteps",
      framework: "otherVendor",
      frameworkName: "Example Steps",
      frameworkVersion: "2",
      percent: 60,
    },
    { kind: "scale", value: 4, scaleMin: 0, scaleMax: 10, subject: "how I feel about reading", selfReport: true },
  ],
  provisionMap: {
    academicYear: "2026/27",
    rows: [
      {
        id: "row-1",
        intervention: "Reading programme",
        provisionRef: "prov-1",
        staffRole: "teachingAssistant",
        ratePencePerHour: 1650,
        minutesPerSession: 30,
        sessionsPerWeek: 3,
        weeks: 38,
        groupSize: 3,
        annualPence: 31_350,
        cumulativePence: 31_350,
      },
      {
        id: "row-2",
        intervention: "Reading pen",
        equipmentPence: 18_000,
        annualPence: 18_000,
        cumulativePence: 49_350,
      },
    ],
    totalPence: 49_350,
    remainingPence: 550_650,
  },
  reasonableAdjustments: [
    { id: "adj-1", text: "Nobody asks Ada to read aloud without notice.", kind: "practice", needRefs: ["need-2"] },
  ],
  accessArrangements: [{ type: "reader", appliesTo: "mathematics and science tests", normalWayOfWorking: true }],
  attendance: { startDate: "2026-09-01", endDate: "2026-11-20", percent: 94 },
  externalAdvice: [
    {
      id: "adv-1",
      type: "otherAppropriate",
      purposes: ["senSupport"],
      title: "Assessment of reading",
      author: { role: "specialist teacher" },
      reportDate: "2025-05-20",
    },
  ],
  phase: { kind: "school", className: "4B" },
  synthetic: true,
};
