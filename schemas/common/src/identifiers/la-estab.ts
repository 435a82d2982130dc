import { isIssuedAuthorityCode } from "./issued-authority-codes.ts";

/**
 * The pattern of a DfE number (LAEstab): a three-digit authority code and a four-digit establishment number, with
 * or without a slash between them. Numbers are used again when a school becomes an academy: no key for anything.
 */
export const laEstabPattern = "^[0-9]{3}/?[0-9]{4}$";

const form = new RegExp(laEstabPattern, "u");

/** What is found about a DfE number. */
export type LaEstabResult = "sound" | "format" | "authority";

/**
 * Returns what is found about a DfE number.
 *
 * - `format`: not of the pattern.
 * - `authority`: the first three digits are no code that was ever issued. Abolished authorities are sound.
 */
export const checkLaEstab = (value: string): LaEstabResult => {
  if (!form.test(value)) return "format";
  return isIssuedAuthorityCode(value.slice(0, 3)) ? "sound" : "authority";
};

/** Returns whether `value` is a sound DfE number. */
export const isLaEstab = (value: string): boolean => checkLaEstab(value) === "sound";

/** Returns a DfE number as seven digits, without the slash. Nothing else changes. */
export const normaliseLaEstab = (value: string): string => value.replace("/", "");
