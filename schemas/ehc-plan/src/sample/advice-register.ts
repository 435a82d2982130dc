import { type AdviceSource, adviceSources } from "./advice-sources.ts";
import { strandsOf } from "./chosen-threads.ts";
import type { Scene } from "./scene.ts";

/** Who gave advice for the plan; parents, the armed forces and whoever else the family asked for have no threads. */
export type AdviceGiver = AdviceSource | "family" | "armedForces" | "asked";

/** The advice of section K by giver, with the id of each. */
export type AdviceRegister = ReadonlyMap<AdviceGiver, string>;

/** Who must be asked in every assessment. */
const always: readonly AdviceGiver[] = ["family", "school", "paediatrics", "psychology", "socialCare"];

/** Returns the advice that the plan rests on: what must always be sought, and what its threads need. */
export const makeAdviceRegister = ({ random, threads, inYear9, isChild }: Scene): AdviceRegister => {
  const { education, health, care } = strandsOf(threads);
  const used = new Set<AdviceGiver>([...education, ...health, ...care].map(({ source }) => source));
  const sources = Object.keys(adviceSources).filter(
    (key): key is AdviceSource => key in adviceSources && !always.some((one) => one === key),
  );
  const givers: AdviceGiver[] = [
    ...always,
    ...sources.filter((key) => used.has(key) || (key === "adulthood" && inYear9)),
    ...(isChild && random.chance(5) ? ["armedForces" as const] : []),
    ...(random.chance(12) ? ["asked" as const] : []),
  ];
  return new Map(givers.map((giver, at) => [giver, `adv-${at + 1}`]));
};

/** Returns the id of the advice of `giver`. @throws {RangeError} where there is none: a mistake in this sampler. */
export const adviceIdOf = (register: AdviceRegister, giver: AdviceGiver): string => {
  const id = register.get(giver);
  if (id === undefined) throw new RangeError(`no advice of ${giver}`);
  return id;
};
