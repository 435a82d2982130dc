import { addMonths, type ForwardChangeCode } from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import type { SectionE } from "../types.ts";
import type { Scene } from "./scene.ts";

/** Returns the key changes ahead and how they are prepared. */
export const makeForwardPlans = (scene: Scene): NonNullable<SectionE["forwardPlans"]> => {
  const { random, days, stage, age, isChild, words, yearNumber } = scene;
  const year = Number(days.made.slice(0, 4)) + (days.made.slice(5) < "09-01" ? 0 : 1);
  const yearsLeft = stage === "early" ? -yearNumber : yearNumber <= 6 ? 7 - yearNumber : 12 - yearNumber;
  const plan = (change: ForwardChangeCode, expectedDate: string, actions: string, leadAgency: string) => ({
    change,
    expectedDate,
    actions: fill(actions, words),
    leadAgency,
  });
  const next =
    stage !== "adult" && yearsLeft > 0
      ? [
          plan(
            "phaseTransfer",
            days.nextPhase ?? `${year + yearsLeft - 1}-09-01`,
            "{name} visits the next setting with a familiar adult, and both teams meet in the summer term before it.",
            "the maintaining authority",
          ),
        ]
      : [
          plan(
            "leaveEducation",
            addMonths(days.made, 23),
            "The careers adviser, {name} and the family plan what comes after the course, with a date for each step.",
            "the {setting}".replace("{setting}", words.setting ?? ""),
          ),
        ];
  return [
    ...next,
    ...(age >= 15 && age < 19 && !isChild
      ? [
          plan(
            "adultHealth",
            addMonths(days.made, 12),
            "Each clinic names the adult service, and the first visit is made together.",
            "the integrated care board",
          ),
        ]
      : []),
    ...(age >= 16 && age < 18
      ? [
          plan(
            "adultCare",
            addMonths(days.made, 14),
            "A Care Act assessment is made in good time before {name} is 18.",
            "adult social care",
          ),
        ]
      : []),
    ...(random.chance(6)
      ? [
          plan(
            "moveHome",
            addMonths(days.made, 8),
            "{name} sees the new home three times before the move and packs {his} own box.",
            "the family",
          ),
        ]
      : []),
  ];
};
