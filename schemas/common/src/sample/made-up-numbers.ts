import { localAuthority } from "../code-lists/local-authority.ts";
import { isIssuedAuthorityCode } from "../identifiers/issued-authority-codes.ts";
import { isNhsNumber } from "../identifiers/nhs-number.ts";
import { isUln } from "../identifiers/uln.ts";
import { isUpn } from "../identifiers/upn.ts";
import type { Random } from "./random.ts";

const digits = "0123456789";
const checkLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";

/** Returns `length` random figures. */
export const figures = (random: Random, length: number): string =>
  Array.from({ length }, () => String(random.int(0, 9))).join("");

const firstSound = (characters: string, make: (character: string) => string, isSound: (value: string) => boolean) =>
  Array.from(characters, make).find(isSound);

/** How many samples in a row have numbers of their own: there are no more NHS numbers that are never issued. */
export const mostSerials = 900_000;

/**
 * Returns an NHS number of the range that is never issued, 999, with its check digit. No two of the first `mostSerials` serial
 * numbers give the same: of the ten numbers with the same five figures, nine at least have a check digit.
 */
export const makeNhsNumber = (serial: number): string => {
  const prefix = `999${String(Math.floor(serial / 9) % 100_000).padStart(5, "0")}`;
  const sound = Array.from(digits, (last) => firstSound(digits, (digit) => prefix + last + digit, isNhsNumber) ?? []);
  return sound.flat()[serial % 9] ?? "";
};

/** Returns a learner number that starts with 9999, with its check digit. */
export const makeUln = (random: Random): string => {
  for (;;) {
    const start = `9999${figures(random, 5)}`;
    const sound = firstSound(digits, (digit) => start + digit, isUln);
    if (sound !== undefined) return sound;
  }
};

const authorities = localAuthority.codes.map(({ code }) => code).filter(isIssuedAuthorityCode);

/**
 * Returns a pupil number of establishment 9999, given in `year`, with its check letter. It leaves a thousand numbers to a year
 * and authority, so the authorities take turns: no two of the first 100,000 serial numbers and more give the same.
 */
export const makeUpn = (serial: number, year: string): string => {
  const authority = authorities[(serial * 37 + Math.floor(serial / 1000)) % authorities.length];
  const rest = `${authority}9999${year.slice(2, 4)}${String(serial % 1000).padStart(3, "0")}`;
  return firstSound(checkLetters, (letter) => letter + rest, isUpn) ?? "";
};

const hexadecimal = "0123456789abcdef";

/** Returns 64 hexadecimal figures in the place of a hash. */
export const makeHash = (random: Random): string =>
  Array.from({ length: 64 }, () => hexadecimal.charAt(random.int(0, 15))).join("");
