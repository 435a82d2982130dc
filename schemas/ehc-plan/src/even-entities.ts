import type { Advice, Aspiration, Outcome } from "@send-standards/common";
import type { AnyNeed, AnyProvision } from "./plan-index.ts";

type NameOf<Entity> = Entity extends unknown ? keyof Entity : never;

/** Every property that an entity of this kind may have, absent. */
type Blank<Entity> = Readonly<Record<NameOf<Entity>, undefined>>;

const no = undefined;

const need: Blank<AnyNeed> = {
  id: no,
  text: no,
  status: no,
  broadArea: no,
  subAreas: no,
  driver: no,
  senTypes: no,
  deemedFrom: no,
  relation: no,
  domain: no,
  consent: no,
  linkedPlans: no,
  impact: no,
  strengths: no,
  level: no,
  currentLevels: no,
  evidence: no,
  identifiedDate: no,
  lastConfirmedDate: no,
  supersededBy: no,
  extensions: no,
};

const outcome: Blank<Outcome> = {
  id: no,
  text: no,
  domain: no,
  pfaAreas: no,
  needRefs: no,
  provisionRefs: no,
  aspirationRefs: no,
  baseline: no,
  successMeasure: no,
  targetDate: no,
  stageEnd: no,
  involved: no,
  steps: no,
  targetSetting: no,
  monitoring: no,
  reviewDate: no,
  voice: no,
  progress: no,
  extensions: no,
};

const provision: Blank<AnyProvision> = {
  id: no,
  text: no,
  type: no,
  healthType: no,
  service: no,
  dutyBasis: no,
  delegatedTask: no,
  healthcarePlan: no,
  needRefs: no,
  outcomeRefs: no,
  quantity: no,
  deliverer: no,
  location: no,
  timeOfDay: no,
  startDate: no,
  endDate: no,
  reviewDate: no,
  equipment: no,
  facilities: no,
  curriculum: no,
  residential: no,
  fundingSource: no,
  accountableBody: no,
  commissioner: no,
  fundingShares: no,
  cost: no,
  flexibility: no,
  evidence: no,
  departures: no,
  preparesForAdulthood: no,
  budgetItemRef: no,
  delivery: no,
  extensions: no,
};

const aspiration: Blank<Aspiration> = {
  id: no,
  text: no,
  holder: no,
  horizon: no,
  pfaAreas: no,
  dateGiven: no,
  extensions: no,
};

const advice: Blank<Advice> = {
  id: no,
  type: no,
  title: no,
  purposes: no,
  requestedDate: no,
  dueDate: no,
  receivedDate: no,
  lateReason: no,
  author: no,
  contributors: no,
  reportDate: no,
  assessmentDates: no,
  methods: no,
  consultedQualifiedTeacher: no,
  coversNeeds: no,
  coversProvision: no,
  coversOutcomes: no,
  summary: no,
  statements: no,
  reuse: no,
  nilReturn: no,
  appended: no,
  documentHash: no,
  supersededBy: no,
  extensions: no,
};

/**
 * Copies of the entities of a plan, by kind. All of a kind have the same properties in the same order, absent ones too: to look
 * for an absent property in objects that came out of JSON, each with properties of its own, is what rules would spend
 * most of their time on. Each kind has a function of its own, so that the engine knows what it copies.
 */
export const evenEntities = {
  need: <Entity extends object>(entity: Entity): Entity => ({ ...need, ...entity }),
  outcome: <Entity extends object>(entity: Entity): Entity => ({ ...outcome, ...entity }),
  provision: <Entity extends object>(entity: Entity): Entity => ({ ...provision, ...entity }),
  aspiration: <Entity extends object>(entity: Entity): Entity => ({ ...aspiration, ...entity }),
  advice: <Entity extends object>(entity: Entity): Entity => ({ ...advice, ...entity }),
} as const;
