import type { NeedsAssessment } from "../types.ts";

/** Day on which the base record is judged. */
export const baseAsOf = "2026-11-25";

/**
 * A record that keeps every rule; the cases of the rules are changes to it. It is about a boy of eight with a language
 * disorder, who does not exist: his mother asked, the authority assessed and a plan was made in time.
 */
export const base: NeedsAssessment = {
  standard: "needs-assessment",
  standardVersion: "1.0",
  assessmentId: "case-base",
  legalRegime: "cfa2014",
  authority: "380",
  origin: "request",
  synthetic: true,
  child: {
    name: { forename: "Tobias", surname: "Synthetic" },
    dateOfBirth: "2017-11-20",
    sex: "M",
    ncYear: "4",
    identifiers: { upn: "P202999919001", nhsNumber: "9991112111" },
    communication: { firstLanguage: "ENG", methods: ["speech"] },
    currentSettings: [
      { setting: { name: "Example Primary School", type: "maintainedMainstream" }, from: "2022-09-05" },
    ],
  },
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
  responsibleCommissioners: [{ odsCode: "QWO", name: "NHS West Yorkshire Integrated Care Board" }],
  request: {
    receivedDate: "2026-03-02",
    requester: "childsParent",
    requesterRef: "mother",
    reason:
      "He understands far more than he can say, and he is falling behind although the school helps him every day.",
  },
  familyConsultedDate: "2026-03-12",
  views: {
    childViews: [
      {
        author: "childOrYoungPerson",
        mode: "directQuote",
        text: "I like maths. I do not like it when everyone talks at once.",
        dateGiven: "2026-03-12",
      },
    ],
    parentViews: [
      {
        author: "parent",
        mode: "writtenBy",
        text: "We want him to be able to tell us about his day.",
        dateGiven: "2026-03-02",
      },
    ],
    methods: ["meeting", "form"],
  },
  consents: [{ scope: "shareHealth", given: true, personRef: "mother", date: "2026-03-02" }],
  notifications: [
    { recipient: "commissioningBody", event: "considering", date: "2026-03-04" },
    { recipient: "socialServices", event: "considering", date: "2026-03-04" },
    { recipient: "headTeacher", event: "considering", date: "2026-03-04" },
    { recipient: "commissioningBody", event: "willAssess", date: "2026-04-08" },
    { recipient: "socialServices", event: "willAssess", date: "2026-04-08" },
    { recipient: "headTeacher", event: "willAssess", date: "2026-04-08" },
  ],
  evidence: [
    {
      id: "ev-1",
      title: "Records of three cycles of SEN Support",
      categories: ["attainment", "actionTaken", "progressWithSupport"],
      adviceTypes: ["educational"],
      date: "2026-02-13",
      author: { role: "SENCO", organisation: "Example Primary School" },
    },
    {
      id: "ev-2",
      title: "Speech and language therapy report",
      categories: ["needs", "otherDevelopment"],
      adviceTypes: ["medical"],
      date: "2025-11-12",
      author: { role: "speech and language therapist", organisation: "Example NHS Trust" },
      attachmentRef: "att-1",
      adviceRef: "adv-3",
    },
  ],
  sufficiency: [
    {
      evidenceRef: "ev-2",
      adviceType: "medical",
      wholeOfType: false,
      authorAgreed: true,
      authorityAgreed: true,
      familyAgreed: true,
      date: "2026-04-09",
    },
  ],
  criteriaSets: [
    {
      title: "Guidance on requests",
      version: "2025.2",
      keeper: "Example Council",
      validFrom: "2025-09-01",
      results: [
        { criterion: "Two cycles of support were reviewed.", result: "met", evidenceRefs: ["ev-1"] },
        { criterion: "Attainment is more than two years behind.", result: "partlyMet", evidenceRefs: ["ev-1"] },
      ],
    },
  ],
  decision: {
    outcome: "assess",
    date: "2026-04-07",
    notifiedDate: "2026-04-08",
    mayHaveSen: true,
    mayNeedPlan: true,
    reasons: "He has a language disorder, and support in school has not been enough.",
    panel: { date: "2026-04-02", roles: ["SEND manager", "head teacher"], recommendation: "To assess." },
    decidedBy: { name: "A. Example", role: "SEND casework manager", organisation: "Example Council" },
  },
  advice: [
    {
      id: "adv-1",
      type: "parentOrYoungPerson",
      purposes: ["needsAssessment"],
      requestedDate: "2026-04-13",
      receivedDate: "2026-04-20",
    },
    {
      id: "adv-2",
      type: "educational",
      purposes: ["needsAssessment"],
      requestedDate: "2026-04-13",
      receivedDate: "2026-05-11",
      author: { role: "head teacher", organisation: "Example Primary School" },
      coversNeeds: true,
      coversProvision: true,
      coversOutcomes: true,
      statements: [
        { id: "adv-2-s1", text: "He loses instructions of more than four words.", kind: "need", targetSection: "B" },
        {
          id: "adv-2-s2",
          text: "Language work in a group of three.",
          kind: "provision",
          targetSection: "F",
          quantity: { basis: "timed", minutes: 30, sessions: 3, per: "week" },
        },
      ],
    },
    {
      id: "adv-3",
      type: "medical",
      purposes: ["assessmentRequest", "needsAssessment"],
      receivedDate: "2026-03-02",
      reportDate: "2025-11-12",
      author: { role: "speech and language therapist", organisation: "Example NHS Trust" },
      reuse: {
        originalPurpose: "advice to the school on its own support",
        authorAgreed: true,
        authorityAgreed: true,
        familyAgreed: true,
        date: "2026-04-09",
      },
    },
    {
      id: "adv-4",
      type: "medical",
      purposes: ["needsAssessment"],
      requestedDate: "2026-04-13",
      receivedDate: "2026-05-18",
      author: { role: "community paediatrician", organisation: "Example NHS Trust" },
    },
    {
      id: "adv-5",
      type: "psychological",
      purposes: ["needsAssessment"],
      requestedDate: "2026-04-13",
      receivedDate: "2026-05-22",
      author: { role: "educational psychologist", organisation: "Example Council" },
    },
    {
      id: "adv-6",
      type: "socialCare",
      purposes: ["needsAssessment"],
      requestedDate: "2026-04-13",
      receivedDate: "2026-05-06",
      nilReturn: { assessed: true, reason: "A social worker met the family and found no need." },
    },
  ],
  planDecision: { outcome: "issuePlan", date: "2026-06-08", notifiedDate: "2026-06-08" },
  attachments: [{ id: "att-1", kind: "adviceReport", title: "Therapy report", mediaType: "application/pdf" }],
  draftSentDate: "2026-06-15",
  finalPlan: { issuedDate: "2026-07-10", planId: "plan-base" },
  census: {
    collectionYear: 2027,
    requestSource: "1",
    requestOutcome: "Y",
    requestMediation: false,
    requestTribunal: false,
    assessmentOutcome: "Y",
    assessmentMediation: false,
    assessmentTribunal: false,
    twentyWeekException: false,
  },
};
