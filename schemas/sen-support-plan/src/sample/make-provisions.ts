import {
  addDays,
  costMethod,
  delivererEmployer,
  fundingBody,
  fundingSource,
  type Provision,
  type Quantity,
} from "@send-standards/common";
import { fill, type Words } from "@send-standards/common/sample";
import { rowCost } from "../costs/row-cost.ts";
import { extraProvisions } from "./data/extra-provisions.ts";
import type { Scene } from "./scene.ts";
import type { Thread } from "./thread.ts";

/** Weeks of a school year. */
export const weeks = 38;

const quantityOf = ({ minutes, sessions, group }: Thread["provision"]): Quantity => ({
  basis: "timed",
  minutes,
  ...(sessions >= 1
    ? { sessions, per: "week" as const, weeksPerYear: weeks }
    : { sessions: Math.round(sessions * weeks), per: "year" as const }),
  ...(group === 1 ? { ratio: { staff: 1, learners: 1 } } : { groupSizeMax: group }),
});

/** Returns what a thread's provision costs for one learner in a year, in pence. */
export const threadCost = ({ minutes, sessions, group, ratePence }: Thread["provision"]): number =>
  rowCost({
    minutesPerSession: minutes,
    sessionsPerWeek: sessions,
    weeks,
    ratePencePerHour: ratePence,
    groupSize: group,
  }) ?? 0;

const filled = (quantity: Quantity, words: Words): Quantity => {
  if (quantity.basis === "notQuantified") return { ...quantity, reason: fill(quantity.reason, words) };
  return quantity.basis === "triggered" ? { ...quantity, trigger: fill(quantity.trigger, words) } : quantity;
};

const details = ({ random, turn, words, days }: Scene): Partial<Provision> => ({
  ...random.maybe(15, { timeOfDay: "before lunch" }),
  ...random.maybe(10, { endDate: addDays(days.last, 120) }),
  ...random.maybe(40, { reviewDate: addDays(days.last, 60) }),
  ...random.maybe(15, {
    equipment: [
      {
        item: "tablet that reads aloud",
        specification: "with headphones",
        owner: "school",
        maintainer: "school",
        replacement: "after four years",
      },
    ],
  }),
  ...random.maybe(10, { facilities: ["quiet room with a dimmed light"] }),
  ...random.maybe(12, {
    curriculum: {
      modifications: ["texts in larger print"],
      exclusions: [{ subject: "second language", detail: "two lessons a week", substitute: "study skills" }],
    },
  }),
  ...random.maybe(30, { accountableBody: turn(fundingBody.codes).code }),
  ...random.maybe(10, { commissioner: "Example Academies Trust" }),
  ...random.maybe(8, {
    fundingShares: [
      { body: "education", percent: 60, pence: 60_000, financialYear: "2026-27" },
      { body: "health", percent: 40, pence: 40_000, financialYear: "2026-27" },
    ],
  }),
  ...random.maybe(8, {
    flexibility: {
      floor: "Ten minutes a week.",
      decisionMaker: "SENCO",
      rule: fill("More when {he} asks for it.", words),
    },
  }),
  ...random.maybe(8, { extensions: { "org.example.school": { code: "P1" } } }),
});

const threadProvision = (scene: Scene, thread: Thread, at: number, adviceId: string | undefined): Provision => {
  const { random, words, days, turn, yearNumber } = scene;
  const { text, type, role, expertise, location } = thread.provision;
  return {
    id: `provision-${at + 1}`,
    text: fill(text, words),
    type,
    needRefs: [`need-${at + 1}`],
    outcomeRefs: [`outcome-${at + 1}`],
    quantity: quantityOf(thread.provision),
    deliverer: {
      role,
      expertise,
      ...random.maybe(40, { supervision: "The SENCO watches one session each half term." }),
      employer: random.chance(70) ? "setting" : turn(delivererEmployer.codes, at).code,
    },
    location,
    startDate: addDays(days.start, random.int(1, 9)),
    fundingSource: random.chance(70) ? "notionalSenBudget" : turn(fundingSource.codes, at).code,
    ...random.maybe(30, {
      cost: {
        annualPence: threadCost(thread.provision),
        unit: "hourly rate",
        basisYear: "2026-27",
        method: turn(costMethod.codes, at).code,
        ...random.maybe(30, { band: "B" }),
      },
    }),
    ...(adviceId !== undefined && random.chance(50) ? { evidence: [{ adviceId, locator: "section 5" }] } : {}),
    ...(adviceId !== undefined && random.chance(20)
      ? { departures: [{ adviceId, statementId: `${adviceId}-1`, reason: "The group is smaller than advised." }] }
      : {}),
    ...(yearNumber >= 9 ? { preparesForAdulthood: random.chance(60) } : {}),
    ...random.maybe(20, {
      delivery: [
        {
          from: days.start,
          to: addDays(days.start, 40),
          plannedMinutes: 600,
          deliveredMinutes: 540,
          shortfallReason: "Two trips.",
        },
      ],
    }),
    ...details(scene),
  };
};

/** Returns the provision: one to each thread, and in most samples one more. */
export const makeProvisions = (scene: Scene, adviceId: string | undefined): Provision[] => {
  const { random, threads, words, turn, days, stage } = scene;
  const own = threads.map((thread, at) => threadProvision(scene, thread, at, adviceId));
  if (!random.chance(70)) return own;
  const extra = turn(extraProvisions);
  if (extra.type === "residential" && stage !== "college") return own;
  const { text, type, role, employer, location, funding, quantity } = extra;
  return [
    ...own,
    {
      id: "provision-extra",
      text: fill(text, words),
      type,
      needRefs: ["need-1"],
      outcomeRefs: ["outcome-1"],
      quantity: filled(quantity, words),
      deliverer: { role, employer, expertise: "knows the learner and the plan" },
      location,
      startDate: addDays(days.start, 14),
      fundingSource: funding,
      ...(type === "residential"
        ? { residential: { required: true, weeksPerYear: 1, basis: "To practise living alone." } }
        : {}),
    },
  ];
};
