import { addDays, type Outcome, type PfaAreaCode } from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import type { SectionE } from "../types.ts";
import { makeForwardPlans } from "./forward-plans.ts";
import { makeOutcome } from "./outcome.ts";
import type { Scene } from "./scene.ts";
import type { Woven } from "./woven.ts";

const pfaAreas: readonly PfaAreaCode[] = ["EMP", "IL", "CI", "HLTH"];

/** Returns an outcome of an earlier version that was reached and stays in the plan for the history. */
const reached = (scene: Scene, outcomes: readonly Outcome[]): Outcome[] => {
  const { random, days, words } = scene;
  const [first] = outcomes;
  const isReached = random.chance(70);
  if (days.lastReview === undefined || first === undefined || outcomes.length > 6 || !random.chance(25)) return [];
  return [
    {
      id: "out-former-1",
      text: fill("{name} comes into the {setting} on {his} own and settles within ten minutes.", words),
      domain: "educationTraining",
      needRefs: [...(first.needRefs ?? [])],
      ...(scene.silent ? {} : { aspirationRefs: ["asp-1"] }),
      baseline: {
        text: fill("{name} needed an adult and half an hour.", words),
        measure: "minutes to settle",
        date: days.assessment.asked,
      },
      successMeasure: {
        indicator: "Minutes to settle in the morning, averaged over a month.",
        target: "10",
        unit: "minutes",
        method: "observationCount",
      },
      targetDate: addDays(days.lastReview, -10),
      steps: [
        {
          text: fill("{name} came in with a friend.", words),
          dueDate: addDays(days.lastReview, -120),
          status: isReached ? "achieved" : "notAchieved",
        },
      ],
      targetSetting: { who: fill("{teacher}", words), frequency: "each term" },
      monitoring: { who: fill("{teacher}", words), how: "arrival record", frequency: "each week" },
      progress: [
        {
          date: addDays(days.lastReview, -5),
          status: isReached ? "achieved" : "noLongerAppropriate",
          value: isReached ? "8" : "26",
          evidence: "arrival record of the last month",
        },
      ],
    },
  ];
};

/** Returns section E: an outcome for each need, key changes ahead, and why an area of adult life has no outcome. */
export const makeSectionE = (scene: Scene, woven: Woven): SectionE => {
  const { random } = scene;
  const threads = [...woven.education, ...woven.health, ...woven.care];
  const outcomes = threads.map((thread, at) => makeOutcome(scene, woven, thread, at));
  const covered = new Set(outcomes.flatMap((outcome) => outcome.pfaAreas ?? []));
  const open = scene.inYear9 ? pfaAreas.filter((area) => !covered.has(area)) : [];
  return {
    outcomes: [...outcomes, ...reached(scene, outcomes)],
    forwardPlans: makeForwardPlans(scene),
    ...(open.length === 0
      ? {}
      : {
          uncoveredPfaAreas: open.map((area) => ({
            area,
            reason: fill(
              "{name} and {his} parents want to work on the other areas first; the next review looks at this one.",
              scene.words,
            ),
          })),
        }),
    ...random.maybe(4, { extensions: { "org.example.casework": { outcomesReviewed: true } } }),
  };
};
