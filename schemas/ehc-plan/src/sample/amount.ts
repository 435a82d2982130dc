import { minutesPerYear, type Quantity } from "@send-standards/common";
import { fill, type Random, type Words } from "@send-standards/common/sample";
import { inWords } from "./in-words.ts";
import type { AmountPart, TimedPart } from "./strand.ts";

type Timed = Extract<Quantity, { basis: "timed" }>;

const times = (count: number): string => {
  if (count === 1) return "once";
  return count === 2 ? "twice" : `${inWords(count)} times`;
};

const periods: { readonly [Per in Timed["per"]]: string } = {
  day: "a day",
  week: "a week",
  fortnight: "a fortnight",
  halfTerm: "each half term",
  term: "each term",
  year: "a year",
};

/** Returns an amount in words: "for 30 minutes twice a week". */
export const amountInWords = ({ minutes, sessions, per }: Pick<Timed, "minutes" | "sessions" | "per">): string =>
  `for ${minutes} minutes ${times(sessions)} ${periods[per]}`;

const timed = (part: TimedPart, random: Random): Timed => {
  const amount = {
    minutes: random.pick(part.minutes),
    sessions: random.int(part.sessions[0], part.sessions[1]),
    per: part.per,
    weeksPerYear: part.weeks ?? 38,
  };
  const adults = part.staff ?? 1;
  return {
    basis: "timed",
    ...amount,
    ...random.maybe(60, { totalMinutesPerYear: minutesPerYear(amount) }),
    ...(part.group === undefined
      ? { ratio: { staff: adults, learners: 1 } }
      : { ...(part.group <= 12 ? { ratio: { staff: adults, learners: part.group } } : {}), groupSizeMax: part.group }),
  };
};

const filled = (quantity: Exclude<Quantity, { basis: "timed" }>, words: Words): Quantity => {
  switch (quantity.basis) {
    case "continuous":
      return quantity.during === undefined ? quantity : { ...quantity, during: fill(quantity.during, words) };
    case "triggered":
      return { ...quantity, trigger: fill(quantity.trigger, words) };
    case "oneOff":
      return quantity.by === undefined ? quantity : { ...quantity, by: fill(quantity.by, words) };
    case "notQuantified":
      return { ...quantity, reason: fill(quantity.reason, words) };
  }
};

/** Returns the quantity drawn from `part`. */
export const makeQuantity = (part: AmountPart, words: Words, random: Random): Quantity =>
  "basis" in part ? filled(part, words) : timed(part, random);
