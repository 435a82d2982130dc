import { addDays, daysBetween } from "@send-standards/common";
import type { TimeLimitException } from "../types.ts";
import type { Grounds } from "./grounds.ts";
import type { WeighedException } from "./statutory-limit.ts";

/** The days that a limit runs, both included. */
export interface LimitWindow {
  readonly startsOn: string;
  readonly dueOn: string;
}

/** What an exception does, and why. */
export type Weight = Pick<WeighedException, "effect" | "why">;

const unclear = (why: string): Weight => ({ effect: "unclear", why });
const doesNotExcuse = (why: string): Weight => ({ effect: "doesNotExcuse", why });
const excuses = (why: string): Weight => ({ effect: "excuses", why });

/** Whole days from one day to another, both included; none where the second comes first. */
const days = (from: string, to: string): number => Math.max(0, daysBetween(from, to) + 1);

const closure = ({ from, to, adviceRequestedDate }: TimeLimitException): Weight => {
  if (from === undefined || to === undefined) return unclear("The days of the closure are not recorded.");
  if (days(from, to) < 28) return doesNotExcuse("The closure was shorter than four weeks.");
  if (adviceRequestedDate === undefined) return unclear("The day on which advice was asked for is not recorded.");
  const first = addDays(from, -7);
  const last = addDays(to, 1 - 7);
  return first <= adviceRequestedDate && adviceRequestedDate <= last
    ? excuses("Advice was asked for between a week before the closure and a week before the setting opened again.")
    : doesNotExcuse("Advice was asked for outside the weeks that the regulations name.");
};

const absence = ({ from, to }: TimeLimitException, { startsOn, dueOn }: LimitWindow, weeks: number): Weight => {
  if (from === undefined || to === undefined) return unclear("The days of the absence are not recorded.");
  if (days(from, to) < weeks * 7) return doesNotExcuse("The absence was shorter than the regulations ask.");
  const within = days(from < startsOn ? startsOn : from, to > dueOn ? dueOn : to);
  if (within === 0) return doesNotExcuse("The absence lies outside the time limit.");
  return within < weeks * 7
    ? unclear("Only a part of the absence lies inside the time limit.")
    : excuses("The absence was long enough and lies inside the time limit.");
};

const circumstance = ({ from, to }: TimeLimitException, { startsOn, dueOn }: LimitWindow): Weight => {
  if (from === undefined) return unclear("The days of the circumstance are not recorded.");
  return from > dueOn || (to !== undefined && to < startsOn)
    ? doesNotExcuse("The circumstance lies outside the time limit.")
    : excuses("The circumstance lies inside the time limit.");
};

const facts = (exception: TimeLimitException, window: LimitWindow, weeksOfAbsence: number): Weight => {
  if (exception.ground === "SCHOOL-CLOSED" || exception.ground === "EY-CLOSED") return closure(exception);
  if (exception.ground === "ABSENT") return absence(exception, window, weeksOfAbsence);
  return circumstance(exception, window);
};

/**
 * Returns what an exception does to a limit that runs over `window`.
 *
 * The regulations excuse a delay only where a listed circumstance made keeping the limit impractical. So an exception whose
 * facts fit excuses only where the record says what it made impractical; otherwise that is unclear.
 *
 * Source: SI 2014/1530, regulations 5(4), 8(2), 10(4), 13(3), 27(3), 44(3) and 45(7).
 */
export const weighException = (
  exception: TimeLimitException,
  window: LimitWindow,
  { grounds, weeksOfAbsence }: Grounds,
): Weight => {
  if (!grounds.has(exception.ground)) return doesNotExcuse("The regulations do not list this ground for this step.");
  const weight = facts(exception, window, weeksOfAbsence);
  return weight.effect === "excuses" && exception.effect === undefined
    ? unclear("Nothing says why it made keeping the limit impractical.")
    : weight;
};
