import {
  type Advice,
  type AdviceStatement,
  type AdviceTypeCode,
  addDays,
  adviceDisposition,
  adviceMethod,
  advicePurpose,
  cohortYearNumber,
  ehcpSection,
  type Quantity,
  quantityPeriod,
  statementKind,
} from "@send-standards/common";
import { fill, makeHash, turn } from "@send-standards/common/sample";
import type { NeedsAssessment } from "../types.ts";
import { isReused, reusedType } from "./evidence.ts";
import { makeProfessional } from "./places.ts";
import { originOf } from "./request.ts";
import type { Scene } from "./scene.ts";

const quantities = (number: number): readonly Quantity[] => [
  {
    basis: "timed",
    minutes: 30,
    sessions: 3,
    per: turn(quantityPeriod.codes, number).code,
    weeksPerYear: 38,
    totalMinutesPerYear: 3420,
    ratio: { staff: 1, learners: 3 },
    groupSizeMax: 3,
  },
  {
    basis: "continuous",
    during: "throughout the school day",
    hoursPerWeek: 27.5,
    weeksPerYear: 38,
    ratio: { staff: 1, learners: 1 },
    groupSizeMax: 1,
  },
  {
    basis: "triggered",
    trigger: "a change of teacher",
    minutes: 10,
    ratio: { staff: 1, learners: 1 },
    groupSizeMax: 1,
  },
  { basis: "oneOff", number: 1, by: "2027-09-01" },
  { basis: "notQuantified", reason: "The amount follows from each day, and the therapist decides with the teacher." },
];

const statements = ({ number, profile, words, random, days }: Scene, id: string): AdviceStatement[] => {
  const texts = [profile.need, profile.provision, profile.outcome, profile.strength];
  return texts.map((text, at) => {
    const kind = turn(statementKind.codes, at).code;
    const disposition = turn(adviceDisposition.codes, number + at).code;
    return {
      id: `${id}-s${at + 1}`,
      text: fill(text, words),
      kind,
      targetSection: turn(ehcpSection.codes, number + at).code,
      ...(kind === "provision" ? { quantity: turn(quantities(number), number) } : {}),
      ...(days.final === undefined
        ? {}
        : {
            disposition,
            ...(disposition === "departed" || disposition === "outOfScope"
              ? { reasonNotUsed: "Other advice asks for more, and the plan follows that." }
              : { usedInRefs: [`need-${at + 1}`] }),
          }),
      ...random.maybe(0, {}),
    };
  });
};

const authors: { readonly [Type in AdviceTypeCode]?: readonly [role: string, organisation: string] } = {
  educational: ["head teacher", "Example Primary School"],
  ministryOfDefence: ["adviser of the Children's Education Advisory Service", "Ministry of Defence"],
  qualifiedSensoryTeacher: ["advisory teacher for hearing impairment", "Example Council"],
  medical: ["community paediatrician", "Example NHS Trust"],
  psychological: ["educational psychologist", "Example Council"],
  socialCare: ["social worker", "Example Council"],
  otherAppropriate: ["family support worker", "Example Charity"],
  preparationForAdulthood: ["careers adviser", "Example Careers"],
  reasonablyRequested: ["swimming coach", "Example Swimming Club"],
};

const purposeOf = (scene: Scene): NonNullable<Advice["purposes"]>[number] =>
  originOf(scene).startsWith("reassessment") ? "reassessment" : "needsAssessment";

/** Returns one item of advice that was asked for in the assessment. */
const asked = (
  scene: Scene,
  id: string,
  type: AdviceTypeCode,
  from: string,
  lastAdvice: string | undefined,
): Advice => {
  const { random, number, asOf } = scene;
  const received = addDays(from, random.int(14, 40));
  const came = received <= asOf && (lastAdvice === undefined || received <= lastAdvice);
  const author = authors[type];
  const covered = type !== "parentOrYoungPerson";
  return {
    id,
    type,
    ...random.maybe(60, { title: "Advice for the assessment" }),
    purposes: [purposeOf(scene)],
    requestedDate: from,
    ...random.maybe(50, { dueDate: addDays(from, 42) }),
    ...(came ? { receivedDate: received, reportDate: addDays(received, -1) } : {}),
    ...(author === undefined ? {} : { author: makeProfessional(random, ...author) }),
    ...(came && covered
      ? {
          assessmentDates: [addDays(received, -9)],
          methods: [turn(adviceMethod.codes, number).code],
          coversNeeds: true,
          coversProvision: true,
          coversOutcomes: true,
          summary: "Needs, provision and outcomes are set out on two pages.",
        }
      : {}),
  };
};

const reused = (scene: Scene): Advice => {
  const { days, number, profile } = scene;
  return {
    id: "adv-3",
    type: reusedType(scene),
    title: `Report of a ${profile.therapist}`,
    purposes: ["senSupport", "assessmentRequest", turn(advicePurpose.codes, number).code, purposeOf(scene)],
    receivedDate: days.start,
    reportDate: addDays(days.start, -90),
    author: { role: profile.therapist, organisation: "Example NHS Trust" },
    reuse: {
      originalPurpose: "advice to the setting on its own support",
      authorAgreed: true,
      authorityAgreed: true,
      familyAgreed: true,
      ...(days.told === undefined ? {} : { date: days.told }),
    },
  };
};

/** Returns the advice of the assessment, where one has begun. */
export const makeAdvice = (
  scene: Scene,
): Pick<NeedsAssessment, "advice" | "adviceNotSought" | "sensoryImpairmentKnown"> => {
  const { days, number, profile, random, dateOfBirth, isChild } = scene;
  const { asked: from, lastAdvice } = days;
  if (from === undefined) return {};
  const item = (id: string, type: AdviceTypeCode): Advice => asked(scene, id, type, from, lastAdvice);
  const sensory = profile.sensory === true;
  const school = item("adv-2", "educational");
  const psychologist = item("adv-5", "psychological");
  const inYear9 = cohortYearNumber(dateOfBirth, days.decided ?? days.start) >= 9;
  const advice: Advice[] = [
    item("adv-1", "parentOrYoungPerson"),
    { ...school, ...(sensory ? { consultedQualifiedTeacher: true } : {}), statements: statements(scene, "adv-2") },
    ...(isReused(scene) ? [reused(scene)] : []),
    item("adv-4", "medical"),
    {
      ...psychologist,
      ...(number % 3 === 0
        ? {
            contributors: [
              {
                type: "otherAppropriate" as const,
                person: makeProfessional(random, "advisory teacher", "Example Council"),
              },
            ],
          }
        : {}),
      ...(days.final === undefined ? {} : { appended: true, documentHash: makeHash(random) }),
    },
    {
      ...item("adv-6", "socialCare"),
      ...(number % 2 === 0
        ? { nilReturn: { assessed: number % 4 === 0, reason: "Nobody there knows the family." } }
        : {}),
    },
    ...(inYear9 ? [item("adv-7", "preparationForAdulthood")] : []),
    ...(sensory ? [item("adv-8", "qualifiedSensoryTeacher")] : []),
    ...(number % 7 === 0 ? [item("adv-9", "reasonablyRequested")] : []),
    ...(number % 7 === 1 && isChild ? [item("adv-10", "ministryOfDefence")] : []),
    ...(number % 7 === 2
      ? [
          { ...item("adv-11", "otherAppropriate"), supersededBy: "adv-12" },
          { ...item("adv-12", "otherAppropriate"), extensions: { "org.example.casework": { portal: true } } },
        ]
      : []),
    ...(number % 7 === 3 && days.planDecided !== undefined
      ? [
          {
            ...item("adv-13", "otherAppropriate"),
            receivedDate: addDays(from, 44),
            reportDate: addDays(from, 43),
            lateReason: "An appointment was missed because of illness, and a second one was made.",
          },
        ]
      : []),
  ];
  return {
    advice,
    ...(number % 6 === 0
      ? { adviceNotSought: [{ type: "reasonablyRequested" as const, reason: "The family asked for nobody else." }] }
      : {}),
    ...(sensory ? { sensoryImpairmentKnown: true } : random.maybe(10, { sensoryImpairmentKnown: false })),
  };
};
