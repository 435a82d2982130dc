import {
  addDays,
  levelOfNeed,
  type Measurement,
  type Need,
  needDeemedFrom,
  type SenAreaOfNeedCode,
  type SubAreaCode,
} from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import { frameworks } from "./data/codes.ts";
import type { Scene } from "./scene.ts";

const past: readonly { readonly area: SenAreaOfNeedCode; readonly subArea: SubAreaCode; readonly text: string }[] = [
  { area: "SEMH", subArea: "socialRelationships", text: "{Name} had no friend in the first year." },
  { area: "SEMH", subArea: "eating", text: "{Name} ate three foods only." },
  { area: "SP", subArea: "multiSensory", text: "{Name} neither heard nor saw well before the operations." },
  { area: "CI", subArea: "speechSounds", text: "{Name} could not say the sounds k and g." },
];

const levelNow = ({ random, turn, days }: Scene, at: number): Measurement => ({
  value: "42",
  framework: turn(frameworks, at),
  ...random.maybe(60, { frameworkName: "Example framework" }),
  frameworkVersion: "3",
  subject: "main area of need",
  scaleMin: 0,
  scaleMax: 100,
  ...random.maybe(30, { ageEquivalentMonths: 48 }),
  assessor: "SENCO",
  date: days.start,
  ...random.maybe(30, { context: "In a quiet room, in the morning." }),
});

/** Returns the needs, the current ones first, one to each thread. `adviceId` is there where some advice can be cited. */
export const makeNeeds = (scene: Scene, adviceId: string | undefined): Need[] => {
  const { random, threads, words, days, turn } = scene;
  const current = threads.map(
    (thread, at): Need => ({
      id: `need-${at + 1}`,
      text: fill(thread.need, words),
      impact: fill(thread.impact, words),
      broadArea: thread.area,
      subAreas: [...thread.subAreas],
      ...(thread.driver === undefined ? {} : { driver: fill(thread.driver, words) }),
      senTypes: [thread.senType],
      ...random.maybe(8, { deemedFrom: turn(needDeemedFrom.codes).code }),
      ...random.maybe(50, { strengths: [fill(thread.strength, words)] }),
      ...random.maybe(60, { level: turn(levelOfNeed.codes, at).code }),
      ...random.maybe(50, { currentLevels: [levelNow(scene, at)] }),
      ...(adviceId === undefined
        ? {}
        : {
            evidence: [
              {
                adviceId,
                ...random.maybe(60, { locator: "section 3" }),
                ...(at === 0 ? { statementId: `${adviceId}-1` } : {}),
              },
            ],
          }),
      identifiedDate: addDays(days.start, -random.int(10, 200)),
      lastConfirmedDate: days.start,
      ...random.maybe(40, { status: "active" as const }),
      ...random.maybe(6, { extensions: { "org.example.school": { code: "N1" } } }),
    }),
  );
  if (!random.chance(20)) return current;
  const { area, subArea, text } = turn(past);
  const over = random.chance(50);
  return [
    ...current,
    {
      id: "need-past",
      text: fill(text, words),
      broadArea: area,
      subAreas: [subArea],
      status: over ? "resolved" : "superseded",
      ...(over ? {} : { supersededBy: "need-1" }),
    },
  ];
};
