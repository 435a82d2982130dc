import {
  addDays,
  birthdayAt,
  courseLevel,
  earlyEducationEntitlement,
  earlyLearningArea,
  progressStatus,
  unitType,
} from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import type { Phase } from "../types.ts";
import { frameworks } from "./data/codes.ts";
import type { Scene } from "./scene.ts";

type EarlyYears = Extract<Phase, { kind: "earlyYears" }>;

const twoYearCheck = ({ dateOfBirth, days, words, random }: Scene): Partial<EarlyYears> => {
  const second = birthdayAt(dateOfBirth, 2);
  const date = addDays(second, random.int(20, 300));
  if (date > days.last) return {};
  return {
    twoYearCheck: {
      date,
      setting: "Example Nursery",
      withHealthReview: random.chance(50),
      areas: earlyLearningArea.codes.slice(0, 3).map(({ code }, at) => ({
        area: code,
        summary: fill("{Name} enjoys it and does it every day.", words),
        concern: at === 0,
      })),
      actions: ["Words and pictures at snack time."],
      sharedWithParentDate: addDays(date, 7),
    },
  };
};

const earlyYears = (scene: Scene): Phase => {
  const { random, turn, days, words } = scene;
  return {
    kind: "earlyYears",
    keyPerson: { name: "K. Example", role: "key person" },
    ...random.maybe(40, {
      notification: {
        date: addDays(days.start, -40),
        body: "Example Community NHS Trust",
        professional: "health visitor",
        concerns: ["speech later than usual"],
        parentInformed: true,
      },
    }),
    ...twoYearCheck(scene),
    entitlement: { kinds: [turn(earlyEducationEntitlement.codes).code], hoursPerWeek: 15, weeksPerYear: 38 },
    ...random.maybe(60, {
      inclusionFund: {
        tier: "Tier 2",
        pence: 84_000,
        startDate: days.start,
        endDate: addDays(days.start, 110),
        use: "An adult for two hours a day.",
      },
    }),
    ...random.maybe(40, {
      disabilityAccessFund: { eligible: true, pence: 93_800, year: "2026-27", use: "A low table and a ramp." },
    }),
    ...random.maybe(40, {
      portage: {
        startDate: addDays(days.start, -60),
        ...random.maybe(50, { endDate: addDays(days.start, 30) }),
        frequency: "every two weeks",
        goals: ["To ask for a drink."],
      },
    }),
    milestones: [
      {
        area: turn(earlyLearningArea.codes).code,
        text: fill("{Name} says about thirty words.", words),
        ageBand: "22 to 36 months",
        status: turn(progressStatus.codes).code,
        tool: turn(frameworks.slice(0, 4)),
        date: days.start,
      },
    ],
  };
};

const post16 = ({ random, turn, days, words }: Scene): Phase => ({
  kind: "post16",
  course: {
    name: random.pick(["Level 1 construction", "Entry to catering", "Digital skills", "A levels"]),
    level: turn(courseLevel.codes).code,
    startDate: addDays(days.start, -5),
    endDate: addDays(days.start, 680),
    hoursPerWeek: 16,
    workPlacement: "One day a week in the workshop of a charity.",
  },
  namedLead: { name: "L. Example", role: "head of learning support" },
  nextSteps: fill("{He} wants an apprenticeship near home.", words),
  independence: fill("{He} is learning to travel by bus alone.", words),
  disclosed: random.chance(80),
});

/** Returns what belongs to the phase of the sample only. */
export const makePhase = (scene: Scene): Phase => {
  const { random, stage, yearNumber, turn } = scene;
  if (stage === "early") return earlyYears(scene);
  if (stage === "college") return post16(scene);
  return {
    kind: "school",
    className: `${yearNumber}${random.pick(["A", "B", "C"])}`,
    teacher: { name: "T. Example", role: stage === "primary" ? "class teacher" : "form tutor" },
    ...random.maybe(15, { unit: turn(unitType.codes).code }),
    ...random.maybe(50, { pupilPremium: random.chance(40) }),
  };
};
