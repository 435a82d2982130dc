import {
  addDays,
  type Outcome,
  outcomeDomain,
  outcomeMeasureMethod,
  outcomeVoice,
  progressStatus,
  stageEnd,
  stepStatus,
} from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import type { Scene } from "./scene.ts";

/** Returns the outcomes, one to each thread, linked to its need and its provision. */
export const makeOutcomes = (scene: Scene): Outcome[] => {
  const { random, threads, words, days, turn, yearNumber } = scene;
  return threads.map((thread, at): Outcome => {
    const target = addDays(days.last, random.int(120, 300));
    return {
      id: `outcome-${at + 1}`,
      text: fill(thread.outcome, words),
      domain: random.chance(60) ? "educationTraining" : turn(outcomeDomain.codes, at).code,
      ...(yearNumber >= 8 ? { pfaAreas: [thread.pfa] } : {}),
      needRefs: [`need-${at + 1}`],
      provisionRefs: [`provision-${at + 1}`],
      ...(at === 0 ? { aspirationRefs: ["aspiration-1"] } : {}),
      baseline: {
        text: fill(thread.baseline, words),
        ...random.maybe(40, { measure: thread.indicator }),
        date: days.start,
      },
      successMeasure: {
        indicator: thread.indicator,
        target: thread.target,
        unit: thread.unit,
        method: random.chance(70) ? thread.method : turn(outcomeMeasureMethod.codes, at).code,
      },
      ...(random.chance(75) ? { targetDate: target } : { stageEnd: turn(stageEnd.codes, at).code }),
      ...random.maybe(30, { involved: ["class teacher", "parents"] }),
      ...random.maybe(50, {
        steps: [
          {
            text: fill(thread.expected, words),
            dueDate: addDays(target, -60),
            owner: "key adult",
            status: turn(stepStatus.codes, at).code,
          },
        ],
      }),
      ...random.maybe(30, { targetSetting: { who: "teacher and SENCO", frequency: "each term" } }),
      ...random.maybe(30, {
        monitoring: { who: "teacher", how: "count in one lesson", frequency: "each week", tool: "tally sheet" },
      }),
      ...random.maybe(40, { reviewDate: addDays(target, -30) }),
      ...random.maybe(40, { voice: turn(outcomeVoice.codes, at).code }),
      ...random.maybe(40, {
        progress: [
          {
            date: days.start,
            status: turn(progressStatus.codes, at).code,
            value: "2",
            evidence: fill(thread.changed, words),
            comment: "Agreed with the family.",
            reporter: "class teacher",
          },
        ],
      }),
      ...random.maybe(6, { extensions: { "org.example.school": { code: "O1" } } }),
    };
  });
};
