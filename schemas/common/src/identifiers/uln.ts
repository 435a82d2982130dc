import { weightedSum } from "./weighted-sum.ts";

/** The pattern of a unique learner number (ULN): ten digits, the first not 0. */
export const ulnPattern = "^[1-9][0-9]{9}$";

const form = new RegExp(ulnPattern, "u");
const placeholder = "9999999999";

/** What is found about a ULN. */
export type UlnResult = "sound" | "format" | "placeholder" | "checkDigit";

/**
 * Returns what is found about a ULN.
 *
 * - `format`: not of the pattern.
 * - `placeholder`: 9999999999, which stands for a learner without a ULN in the individualised learner record.
 * - `checkDigit`: the last digit is not 10 less the weighted sum modulo 11; a sum with remainder 0 is never issued.
 *
 * Source: individualised learner record, derived data rule DD01.
 */
export const checkUln = (value: string): UlnResult => {
  if (!form.test(value)) return "format";
  if (value === placeholder) return "placeholder";
  const remainder = weightedSum(value) % 11;
  return remainder !== 0 && 10 - remainder === Number(value.charAt(9)) ? "sound" : "checkDigit";
};

/** Returns whether `value` is a sound ULN. The placeholder is not. */
export const isUln = (value: string): boolean => checkUln(value) === "sound";
