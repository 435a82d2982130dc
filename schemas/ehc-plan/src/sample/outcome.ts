import {
  addDays,
  addMonths,
  birthdayAt,
  daysBetween,
  earlierOf,
  type Outcome,
  type PfaAreaCode,
  type StageEndCode,
} from "@send-standards/common";
import { fill, type Words } from "@send-standards/common/sample";
import { monthAndYear } from "./month-and-year.ts";
import { measuredOn } from "./need.ts";
import type { Scene } from "./scene.ts";
import { weekdayBefore } from "./timeline/weekday-before.ts";
import type { Woven, WovenThread } from "./woven.ts";

/** Ends of key stages by the year group in which they come. */
const stageEnds: readonly (readonly [lastYear: number, StageEndCode])[] = [
  [0, "endOfEyfs"],
  [2, "endOfKeyStage1"],
  [6, "endOfKeyStage2"],
  [9, "endOfKeyStage3"],
  [11, "endOfKeyStage4"],
  [13, "endOfKeyStage5"],
];

const stageEndFor = (yearNumber: number): StageEndCode =>
  stageEnds.find(([last]) => yearNumber < last)?.[1] ?? "endOfPhase";

/** Returns the last day that an outcome may aim at: before the plan or the young person's time under it is over. */
const horizon = ({ days, dateOfBirth }: Scene): string => addDays(days.end ?? birthdayAt(dateOfBirth, 25), -2);

const targetFor = (scene: Scene): string => {
  const { random, days } = scene;
  const target = weekdayBefore(addMonths(days.made, random.int(10, 16)));
  return days.ceasing?.reason === "1" || scene.age >= 23 ? earlierOf(target, horizon(scene)) : target;
};

/** Returns the day in the `percent`th part of the time from `from` to `to`. */
const between = (from: string, to: string, percent: number): string =>
  addDays(from, Math.floor((daysBetween(from, to) * percent) / 100));

const progress = (scene: Scene, { words }: WovenThread): Pick<Outcome, "progress"> => {
  const { random, days } = scene;
  if (days.meeting === undefined || !random.chance(75)) return {};
  const before = random.chance(10)
    ? [
        {
          date: addDays(days.meeting, -170),
          status: "notAchieved" as const,
          comment: "The first date had passed; a new one was set.",
        },
      ]
    : [];
  const status = random.pick(["emerging", "onTrack", "onTrack", "partlyMet", "notStarted"] as const);
  return {
    progress: [
      ...before,
      {
        date: days.meeting,
        status,
        value: words.start ?? "0",
        evidence: "record kept by the adults who work on it, looked at in the review",
        comment: fill("{name} said that {he} wants to go on with this.", words),
        reporter: fill("{lead}", words),
      },
    ],
  };
};

/** Returns the areas of adult life of an outcome; none before Year 7. */
export const pfaAreasOf = (scene: Scene, thread: WovenThread): readonly PfaAreaCode[] =>
  scene.yearNumber >= 7 ? thread.strand.outcome.pfa : [];

const aspirationFor = (scene: Scene, areas: readonly PfaAreaCode[], at: number): string[] => {
  if (scene.yearNumber < 9) return [`asp-${(at % 3) + 1}`];
  const order: readonly PfaAreaCode[] = ["EMP", "IL", "CI", "HLTH"];
  return areas.length === 0 ? ["asp-1"] : areas.map((area) => `asp-${order.indexOf(area) + 1}`);
};

/** Returns the outcome of a thread, with links to its need, its provision and the hopes that it serves. */
export const makeOutcome = (scene: Scene, woven: Woven, thread: WovenThread, at: number): Outcome => {
  const { random, days } = scene;
  const part = thread.strand.outcome;
  const target = targetFor(scene);
  const byStage = days.ceasing === undefined && scene.stage !== "adult" && random.chance(15);
  const end = stageEndFor(scene.yearNumber);
  const words: Words = { ...thread.words, By: byStage ? "By the end of this stage" : `By ${monthAndYear(target)}` };
  const say = (text: string): string => fill(text, words);
  const areas = pfaAreasOf(scene, thread);
  const serving = [...woven.f, ...woven.g, ...woven.h1, ...woven.h2].filter(({ threads }) => threads.includes(thread));
  const statuses = ["notStarted", "inProgress", "notStarted"] as const;
  return {
    id: thread.outcomeId,
    text: say(random.pick(part.text)),
    domain: part.domain ?? "educationTraining",
    ...(areas.length === 0 ? {} : { pfaAreas: [...areas] }),
    needRefs: [thread.needId],
    provisionRefs: serving.map(({ id }) => id),
    ...(scene.silent ? {} : { aspirationRefs: aspirationFor(scene, areas, at) }),
    baseline: { text: say(part.baseline), measure: say(part.measure), date: measuredOn(scene) },
    successMeasure: {
      indicator: say(part.indicator),
      target: words.goal ?? "",
      unit: say(part.unit),
      method: part.method,
    },
    ...(byStage ? { stageEnd: end } : { targetDate: target }),
    involved: [...new Set(["{teacher}", "{lead}", "parents"].map(say))],
    steps: part.steps.map((step, index) => ({
      text: say(step),
      dueDate: between(days.made, target, 40 + 35 * index),
      owner: say(index === 0 ? "{teacher}" : "{lead}"),
      status: index === 0 ? random.pick(statuses) : "notStarted",
    })),
    targetSetting: {
      who: say("{teacher} and {lead}, with {name}"),
      frequency: random.pick(["each term", "each half term"]),
    },
    monitoring: {
      who: say("{teacher}"),
      how: `tally: ${say(part.measure)}`,
      frequency: random.pick(["each half term", "every four weeks", "each term"]),
      tool: random.pick(["record sheet of the setting", "goal attainment scale", "small-steps tracker"]),
    },
    reviewDate: between(days.made, target, 85),
    voice: at % 3 === 0 ? "importantTo" : "importantFor",
    ...progress(scene, thread),
    ...random.maybe(4, { extensions: { "org.example.casework": { dashboard: true } } }),
  };
};
