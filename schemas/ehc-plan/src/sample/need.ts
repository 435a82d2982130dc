import {
  addDays,
  daysBetween,
  type EvidenceLink,
  earlierOf,
  type LinkedPlanTypeCode,
  type Measurement,
  type Need,
} from "@send-standards/common";
import { figures, fill } from "@send-standards/common/sample";
import type { CareNeed, HealthNeed } from "../types.ts";
import { type AdviceRegister, adviceIdOf } from "./advice-register.ts";
import type { Scene } from "./scene.ts";
import type { CareStrand, HealthStrand, LevelPart, Strand } from "./strand.ts";
import type { WovenThread } from "./woven.ts";

/** Returns the day on which levels were taken: in the assessment, or shortly before a later version was made. */
export const measuredOn = ({ days }: Scene): string =>
  days.version === undefined || days.version === 1 || days.route === "reassessment"
    ? addDays(days.assessment.asked, 14)
    : addDays(days.meeting ?? days.made, -21);

const measurement = (scene: Scene, part: LevelPart, thread: WovenThread): Measurement => {
  const { random, dateOfBirth } = scene;
  const date = measuredOn(scene);
  const value = String(random.int(part.range[0], part.range[1]));
  const months = Math.floor(daysBetween(dateOfBirth, date) / 30.44);
  const share = part.ageShare === undefined ? undefined : random.int(part.ageShare[0], part.ageShare[1]);
  return {
    value: fill(part.value, { ...thread.words, v: value }),
    framework: part.framework,
    ...(part.name === undefined ? {} : { frameworkName: part.name }),
    ...(part.version === undefined ? {} : { frameworkVersion: part.version }),
    subject: fill(part.subject, thread.words),
    ...(part.scale === undefined ? {} : { scaleMin: part.scale[0], scaleMax: part.scale[1] }),
    ...(share === undefined ? {} : { ageEquivalentMonths: Math.min(180, Math.floor((months * share) / 100)) }),
    assessor: fill(part.by, thread.words),
    date,
    ...(part.context === undefined ? {} : { context: part.context }),
  };
};

const evidence = (scene: Scene, thread: WovenThread, register: AdviceRegister): EvidenceLink[] => {
  const { random } = scene;
  const adviceId = adviceIdOf(register, thread.strand.source);
  const school = adviceIdOf(register, "school");
  return [
    { adviceId, locator: `section ${random.int(2, 4)}`, statementId: `${adviceId}.${thread.needId}` },
    ...(school !== adviceId && random.chance(45) ? [{ adviceId: school, locator: `page ${random.int(2, 6)}` }] : []),
  ];
};

const common = (scene: Scene, thread: WovenThread, register: AdviceRegister) => {
  const { random, days } = scene;
  const { strand, words } = thread;
  const told = [random.pick(strand.need), ...random.some(strand.detail, random.int(1, 2))];
  return {
    id: thread.needId,
    text: told.map((text) => fill(text, words)).join(" "),
    impact: random
      .some(strand.impact, random.int(1, 2))
      .map((text) => fill(text, words))
      .join(" "),
    strengths: random.some(strand.strengths, 2).map((text) => fill(text, words)),
    evidence: evidence(scene, thread, register),
    identifiedDate: addDays(days.assessment.asked, -random.int(200, 400)),
    lastConfirmedDate: measuredOn(scene),
    ...random.maybe(70, { status: "active" as const }),
  };
};

const extension = (scene: Scene) =>
  scene.random.maybe(4, { extensions: { "org.example.casework": { bankedFrom: "matrix-2026" } } });

/** Returns the special educational need of a thread. */
export const makeNeed = (scene: Scene, thread: WovenThread<Strand>, register: AdviceRegister): Need => {
  const { random } = scene;
  const { strand, words } = thread;
  const { text, impact, strengths, ...rest } = common(scene, thread, register);
  return {
    text,
    broadArea: strand.area,
    subAreas: [...strand.subAreas],
    ...(strand.driver === undefined ? {} : { driver: fill(random.pick(strand.driver), words) }),
    ...(strand.senTypes === undefined ? {} : { senTypes: [...strand.senTypes] }),
    ...(strand.deemedFrom === undefined ? {} : { deemedFrom: strand.deemedFrom }),
    impact,
    strengths,
    level: random.chance(2)
      ? "universal"
      : random.pick(["senSupport", "targeted", "enhanced", "enhanced", "specialist"] as const),
    currentLevels: random
      .some(
        strand.levels.filter(({ stages }) => stages?.includes(scene.stage) !== false),
        2,
      )
      .map((level) => measurement(scene, level, thread)),
    ...rest,
    ...extension(scene),
  };
};

const healthLevel = (scene: Scene, thread: WovenThread): Measurement => ({
  value: fill(thread.strand.outcome.baseline, thread.words),
  assessor: "named health professional",
  date: measuredOn(scene),
});

const careOrders: readonly LinkedPlanTypeCode[] = ["carePlan", "personalEducationPlan"];

const linkedPlans = (scene: Scene, types: readonly LinkedPlanTypeCode[] | undefined) => {
  const own = types === undefined ? [] : [scene.random.pick(types)];
  const all = scene.lookedAfter ? [...own, ...careOrders] : own;
  return all.length === 0
    ? {}
    : {
        linkedPlans: all.map((type) => ({
          type,
          reference: `EX-${figures(scene.random, 5)}`,
          date: addDays(scene.days.made, -60),
        })),
      };
};

/** Returns the health care need of a thread. */
export const makeHealthNeed = (
  scene: Scene,
  thread: WovenThread<HealthStrand>,
  register: AdviceRegister,
): HealthNeed => ({
  ...common(scene, thread, register),
  relation: thread.strand.related ? "relatesToSen" : "otherHealthNeed",
  domain: thread.strand.domain,
  ...linkedPlans(scene, thread.strand.linkedPlans),
  ...scene.random.maybe(40, { level: scene.random.pick(["targeted", "enhanced", "specialist"] as const) }),
  ...scene.random.maybe(40, { currentLevels: [healthLevel(scene, thread)] }),
  ...extension(scene),
});

/** Returns the social care need of a thread. */
export const makeCareNeed = (scene: Scene, thread: WovenThread<CareStrand>, register: AdviceRegister): CareNeed => ({
  ...common(scene, thread, register),
  relation: thread.strand.relation,
  ...(thread.strand.relation === "otherWithConsent"
    ? {
        consent: {
          given: true,
          by: scene.isChild ? "mother" : "young person",
          date: earlierOf(addDays(scene.days.made, -12), addDays(scene.days.assessment.due, 10)),
        },
      }
    : {}),
  ...linkedPlans(scene, thread.strand.linkedPlans),
  ...scene.random.maybe(40, { level: scene.random.pick(["targeted", "enhanced", "specialist"] as const) }),
  ...scene.random.maybe(40, { currentLevels: [healthLevel(scene, thread)] }),
  ...extension(scene),
});
