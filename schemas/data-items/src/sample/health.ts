import {
  addDays,
  childHealthService,
  clinicalTerminology,
  diagnosisStatus,
  hearingLevel,
  reasonableAdjustmentCategory,
  screenResult,
  serviceStatus,
  sightRegistration,
  supplierKind,
} from "@send-standards/common";
import type {
  Condition,
  ContinuingCare,
  Health,
  HealthService,
  HearingTest,
  ReasonableAdjustment,
  VisionTest,
} from "../types.ts";
import { makeHealthSupport } from "./health-support.ts";
import type { Scene } from "./scene.ts";

const coded = [
  ["35919005", "Pervasive developmental disorder"],
  ["406506008", "Attention deficit hyperactivity disorder"],
  ["128188000", "Cerebral palsy"],
  ["41040004", "Complete trisomy 21 syndrome"],
  ["84757009", "Epilepsy"],
  ["280032002", "Developmental language disorder"],
] as const;

const codeIn = (terminology: string): string => (terminology === "icd11" ? "6A02" : "F84.0");

const makeConditions = ({ random, turn, ago, supplied }: Scene): Condition[] => {
  const { code: terminology } = turn(clinicalTerminology.codes);
  const [code, term] = turn(coded);
  const date = ago(random.int(20, 100));
  return [
    {
      id: "condition-1",
      diagnosis:
        terminology === "snomedCt" || random.chance(50)
          ? { form: "coded", terminology: "snomedCt", code, term }
          : { form: "coded", terminology, code: codeIn(terminology), term: "Childhood autism" },
      status: "confirmed",
      date,
      madeBy: "paediatrician",
      ...random.maybe(50, { organisation: { name: "Example Children's Hospital", odsCode: "RZ8" } }),
      recorded: supplied("nhsProvider", date),
    },
    {
      id: "condition-2",
      diagnosis: { form: "text", term: random.pick(["Eczema", "Asthma", "Sleep difficulty", "Constipation"]) },
      status: turn(diagnosisStatus.codes).code,
      date,
      madeBy: "general practitioner",
      recorded: supplied("generalPractice", date),
    },
  ];
};

const makeServices = ({ random, turn, ago, supplied }: Scene): HealthService[] => {
  const referredDate = ago(random.int(70, 110));
  const { code: status } = turn(serviceStatus.codes);
  const seen = status !== "waitingList";
  return [
    {
      id: "service-1",
      service: turn(childHealthService.codes).code,
      provider: { name: "Example Community NHS Trust", odsCode: "RZ9" },
      contact: {
        name: "J. Example",
        role: "speech and language therapist",
        organisation: "Example Community NHS Trust",
        registration: { body: "HCPC", number: `EX${random.int(10_000, 99_999)}` },
        contact: { email: "therapy@example.org", telephones: ["01632 960003"] },
      },
      status,
      referredDate,
      referredBy: turn(supplierKind.codes).code,
      reason: "Speech is hard to follow for people outside the family.",
      acceptedDate: addDays(referredDate, 7),
      seeByDate: addDays(referredDate, 180),
      ...(seen ? { firstContactDate: addDays(referredDate, 40) } : {}),
      ...(status === "discharged" ? { dischargedDate: addDays(referredDate, 60) } : {}),
      conditionRefs: ["condition-1"],
      recorded: supplied("nhsProvider", ago(5)),
    },
  ];
};

const makeAdjustments = ({ random, turn, ago, supplied }: Scene): ReasonableAdjustment[] => [
  {
    id: "adjustment-1",
    category: turn(reasonableAdjustmentCategory.codes).code,
    text: "Send letters in easy words and ring the day before.",
    ...random.maybe(40, { snomedCode: "1082681000000103" }),
    ...random.maybe(30, { personRef: "person-1" }),
    consentToShare: random.chance(80),
    reviewDate: ago(-200),
    from: ago(60),
    ...random.maybe(30, { to: ago(-400) }),
    recorded: supplied("nhsProvider", ago(60)),
  },
];

const makeHearing = ({ random, turn, aged, ago, supplied }: Scene): HearingTest[] => [
  {
    id: "hearing-1",
    test: "newbornHearingScreen",
    date: aged(0, 9),
    result: turn(screenResult.codes).code,
    recorded: supplied("nhsProvider", aged(0, 9)),
  },
  {
    id: "hearing-2",
    test: turn(["audiologyAssessment", "schoolEntryHearingScreen", "other"] as const),
    date: ago(40),
    result: "lossFound",
    left: turn(hearingLevel.codes).code,
    right: turn(hearingLevel.codes, 2).code,
    leftDecibels: random.int(5, 100),
    rightDecibels: random.int(5, 100),
    aided: random.chance(50),
    nextDate: ago(-150),
    recorded: supplied("nhsProvider", ago(40)),
  },
];

const makeVision = ({ random, turn, ago, supplied }: Scene): VisionTest[] => [
  {
    id: "vision-1",
    test: turn([
      ...(["newbornEyeExamination", "schoolEntryVisionScreen", "orthopticAssessment"] as const),
      "functionalVisionAssessment",
    ] as const),
    date: ago(50),
    result: turn(screenResult.codes, 1).code,
    leftAcuity: "6/18",
    rightAcuity: "6/12",
    bothAcuity: "6/12",
    corrected: random.chance(50),
    ...random.maybe(50, { functional: "Finds things on a plain table; misses kerbs in low light." }),
    registration: turn(sightRegistration.codes).code,
    nextDate: ago(-120),
    recorded: supplied("nhsProvider", ago(50)),
  },
];

const makeCareDecisions = ({ random, ago, supplied }: Scene): ContinuingCare[] => [
  {
    id: "decision-1",
    eligible: random.chance(70),
    body: { name: "NHS Example Integrated Care Board" },
    decisionDate: ago(80),
    hoursPerWeek: random.int(4, 60),
    reviewDate: ago(-100),
    from: ago(70),
    ...random.maybe(40, { to: ago(-280) }),
    recorded: supplied("integratedCareBoard", ago(80)),
  },
];

/** Returns the health of the made-up child or young person. */
export const makeHealth = (scene: Scene): Health => {
  const { random, ago, supplied } = scene;
  return {
    birth: {
      gestationWeeks: random.int(27, 41),
      birthWeightGrams: random.int(900, 4200),
      multipleBirth: random.chance(10),
      neonatalCareDays: random.int(0, 60),
      recorded: supplied("nhsProvider", ago(100)),
    },
    conditions: makeConditions(scene),
    services: makeServices(scene),
    adjustments: makeAdjustments(scene),
    hearingTests: makeHearing(scene),
    visionTests: makeVision(scene),
    ...makeHealthSupport(scene),
    careDecisions: random.chance(30) ? makeCareDecisions(scene) : [],
  };
};
