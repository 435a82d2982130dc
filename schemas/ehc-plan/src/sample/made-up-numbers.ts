import { isNhsNumber, isUln, isUpn } from "@send-standards/common";
import type { Random } from "./random.ts";

const digits = "0123456789";
const checkLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";

/** Returns `length` random figures. */
export const figures = (random: Random, length: number): string =>
  Array.from({ length }, () => String(random.int(0, 9))).join("");

const firstSound = (characters: string, make: (character: string) => string, isSound: (value: string) => boolean) =>
  Array.from(characters, make).find(isSound);

/** Returns an NHS number of the range that is never issued, 999, with its check digit. */
export const makeNhsNumber = (random: Random): string => {
  for (;;) {
    const start = `999${figures(random, 6)}`;
    const sound = firstSound(digits, (digit) => start + digit, isNhsNumber);
    if (sound !== undefined) return sound;
  }
};

/** Returns a learner number that starts with 9999, with its check digit. */
export const makeUln = (random: Random): string => {
  for (;;) {
    const start = `9999${figures(random, 5)}`;
    const sound = firstSound(digits, (digit) => start + digit, isUln);
    if (sound !== undefined) return sound;
  }
};

/** Returns a pupil number of establishment 9999 of the authority with `code`, given in `year`, with its check letter. */
export const makeUpn = (random: Random, code: string, year: string): string => {
  for (;;) {
    const rest = `${code}9999${year.slice(2, 4)}${figures(random, 3)}`;
    const sound = firstSound(checkLetters, (letter) => letter + rest, isUpn);
    if (sound !== undefined) return sound;
  }
};

const hexadecimal = "0123456789abcdef";

/** Returns 64 hexadecimal figures in the place of a hash. */
export const makeHash = (random: Random): string =>
  Array.from({ length: 64 }, () => hexadecimal.charAt(random.int(0, 15))).join("");
