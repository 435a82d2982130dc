import { isIssuedAuthorityCode } from "./issued-authority-codes.ts";

/**
 * The pattern of a unique pupil number (UPN), present or former: a check letter, eleven digits (authority 3,
 * establishment 4, year 2, serial 2) and a digit or, in a temporary UPN, a letter. I, O and S are not used.
 * Upper case, no spaces.
 */
export const upnPattern = "^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$";

const form = new RegExp(upnPattern, "u");
const checkLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";

/** What is found about a UPN; the first of `format`, `checkLetter`, `authority` that applies, else `sound`. */
export type UpnResult = "sound" | "format" | "checkLetter" | "authority";

const numberOf = (character: string): number => {
  const letter = checkLetters.indexOf(character);
  return letter === -1 ? Number(character) : letter;
};

/** The check letter that belongs to positions 2 to 13: each value times its position, summed, modulo 23. */
const checkLetterFor = (upn: string): string => {
  let sum = 0;
  for (let at = 1; at < 13; at += 1) sum += numberOf(upn.charAt(at)) * (at + 1);
  return checkLetters.charAt(sum % 23);
};

/**
 * Returns what is found about a permanent, temporary or former UPN.
 *
 * - `format`: not of the pattern.
 * - `checkLetter`: the first letter is not the one that the other twelve characters ask for.
 * - `authority`: positions 2 to 4 are no code that was ever issued. Codes of abolished authorities are sound.
 *
 * A UPN that is sound need not belong to anybody.
 *
 * Source: DfE common basic data set and children in need census, rules 1510 and 1530 to 1560.
 */
export const checkUpn = (value: string): UpnResult => {
  if (!form.test(value)) return "format";
  if (value.charAt(0) !== checkLetterFor(value)) return "checkLetter";
  return isIssuedAuthorityCode(value.slice(1, 4)) ? "sound" : "authority";
};

/** Returns whether `value` is a sound UPN, permanent, temporary or former. */
export const isUpn = (value: string): boolean => checkUpn(value) === "sound";

/**
 * Returns whether `value` has the form of a temporary UPN, which ends in a letter. It stands in until the permanent
 * one is found and is not passed on as if it were that.
 */
export const isTemporaryUpn = (value: string): boolean => form.test(value) && value.charAt(12) > "9";
