import { weightedSum } from "./weighted-sum.ts";

/** The pattern of an NHS number as it is stored: ten digits, no spaces. */
export const nhsNumberPattern = "^[0-9]{10}$";

const form = new RegExp(nhsNumberPattern, "u");

/** What is found about an NHS number. */
export type NhsNumberResult = "sound" | "format" | "checkDigit";

/**
 * Returns what is found about an NHS number.
 *
 * - `format`: not of the pattern.
 * - `checkDigit`: the last digit is not 11 less the weighted sum modulo 11, where 11 is written 0 and 10 is
 *   never issued.
 *
 * Ten equal digits pass this arithmetic. Which range a number is from is a question of its own, see `nhsNumberRange`.
 *
 * Source: NHS Data Model and Dictionary, attribute NHS NUMBER.
 */
export const checkNhsNumber = (value: string): NhsNumberResult => {
  if (!form.test(value)) return "format";
  const check = (11 - (weightedSum(value) % 11)) % 11;
  return check === Number(value.charAt(9)) ? "sound" : "checkDigit";
};

/** Returns whether `value` is a sound NHS number, whatever its range. */
export const isNhsNumber = (value: string): boolean => checkNhsNumber(value) === "sound";

/** Who gives out the numbers of a range. `england-and-wales` takes in the Isle of Man. */
export type NhsNumberRange = "england-and-wales" | "scotland" | "northern-ireland" | "test" | "other";

/**
 * Returns the range that a number is from, by its first three digits; `other` where nobody is known to give them
 * out, and for a text that is no NHS number by its form.
 *
 * - `england-and-wales`: 400 to 499 and 600 to 799.
 * - `scotland`: 010 to 311, the community health index, which starts with a date of birth.
 * - `northern-ireland`: 320 to 399. Some public sources say that England uses part of these too, so a number from
 *   here is worth a question and no more.
 * - `test`: 900 to 999, never issued to a person. Synthetic data uses 999.
 */
export const nhsNumberRange = (value: string): NhsNumberRange => {
  if (!form.test(value)) return "other";
  const prefix = Number(value.slice(0, 3));
  if (prefix >= 10 && prefix <= 311) return "scotland";
  if (prefix >= 320 && prefix <= 399) return "northern-ireland";
  if ((prefix >= 400 && prefix <= 499) || (prefix >= 600 && prefix <= 799)) return "england-and-wales";
  return prefix >= 900 ? "test" : "other";
};

/** Returns whether a number is from a range that is given out anywhere in the United Kingdom. A child may come from any part of it. */
export const isInIssuedRange = (value: string): boolean => {
  const range = nhsNumberRange(value);
  return range !== "test" && range !== "other";
};
