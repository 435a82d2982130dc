import type { SenTypeCode } from "@send-standards/common";
import type { Scene } from "./scene.ts";
import type { Strand } from "./strand.ts";
import {
  type CareStrandId,
  careNeedStrands,
  type HealthStrandId,
  healthNeedStrands,
  type StrandId,
  strands,
} from "./strands.ts";

/** The threads that one plan is woven of. */
export interface ChosenThreads {
  readonly education: readonly StrandId[];
  readonly health: readonly HealthStrandId[];
  readonly care: readonly CareStrandId[];
}

/** What the choice depends on. */
export type ThreadScene = Pick<Scene, "random" | "profile" | "stage" | "age" | "inYear9" | "state">;

const childOnly: ReadonlySet<CareStrandId> = new Set(["shortBreak", "homeCare", "leisure", "overnight", "earlyHelp"]);
const adultHealthFrom = 15;
const majority = 18;

const education = ({ random, profile, stage, inYear9 }: ThreadScene, count: number): readonly StrandId[] => {
  const [first, second, ...others] = profile.strands[stage] ?? [];
  if (first === undefined || second === undefined) throw new RangeError("the profile does not fit the stage");
  const fitting = others.filter((id) => inYear9 || strands[id].source !== "adulthood");
  return [first, second, ...random.some(fitting, count - 2)];
};

/**
 * Returns the threads of one plan: three to five of special education, and up to two each of health and care. Five
 * or six together give a plan that people can keep in mind.
 */
export const chooseThreads = (scene: ThreadScene): ChosenThreads => {
  const { random, profile, age } = scene;
  const health = random.chance(profile.healthChance)
    ? random.some(
        profile.health.filter((id) => id !== "adultHealth" || age >= adultHealthFrom),
        random.int(1, 2),
      )
    : [];
  const care = random.chance(profile.careChance)
    ? random.some(
        profile.care.filter((id) => childOnly.has(id) === age < majority),
        health.length === 2 ? 1 : random.pick([1, 1, 1, 2]),
      )
    : [];
  const left = random.int(5, 6) - health.length - care.length;
  return { education: education(scene, Math.min(5, Math.max(3, left))), health, care };
};

/** Returns the strands of a choice, in the order of the plan's sections. */
export const strandsOf = ({ education: ids, health, care }: ChosenThreads) => ({
  education: ids.map((id): Strand => strands[id]),
  health: health.map((id) => healthNeedStrands[id]),
  care: care.map((id) => careNeedStrands[id]),
});

const downSyndromeFrom = "2025-01-01";

/** Returns the census types that the choice bears out, the primary one first. */
export const senTypesOf = ({ profile, threads, days }: Pick<Scene, "profile" | "threads" | "days">): SenTypeCode[] => {
  const shown = new Set(threads.education.flatMap((id) => strands[id].senTypes ?? []));
  const [primary, ...others] = profile.senTypes;
  const first = primary === "DS" && days.made < downSyndromeFrom ? "MLD" : primary;
  return [...new Set<SenTypeCode>([first, ...others.filter((type) => shown.has(type))])];
};
