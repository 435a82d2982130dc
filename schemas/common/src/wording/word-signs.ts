import { hopes, lifePhrases } from "./lists/aspiration-phrases.ts";
import { drugNames } from "./lists/drug-names.ts";
import { type Vagueness, vagueTerms } from "./lists/vague-terms.ts";
import { partsOf } from "./phrase-finder.ts";

/** What a text may have, each one bit. */
export const wordSigns = {
  /** A word of `drugNames`. */
  drug: 1,
  /** "Up to". */
  ceiling: 2,
  /** A phrase of `hopes` or `lifePhrases`. */
  hope: 4,
} as const;

/** The signs of the phrases of `vagueTerms`, by what they leave open. */
export const vagueSigns: Readonly<Record<Vagueness, number>> = { amount: 8, who: 16, group: 32, what: 64, later: 128 };

const all = 255;

/** Small letters and digits of ASCII by the bytes of letters and digits; 0 for every other byte. */
const letters = new Uint8Array(256);
for (let digit = 48; digit < 58; digit += 1) letters[digit] = digit;
for (let small = 97; small < 123; small += 1) {
  letters[small] = small;
  letters[small - 32] = small;
}

const encoder = new TextEncoder();
const bytes = new Uint8Array(2 ** 14);

/** A text up to this length fits into `bytes` whatever is in it, with a space after it. */
const longest = 5000;

/** Numbers of words: of words with the same letters the same, of others hardly ever. The last is followed by a 0. */
const words = new Int32Array(longest);

/**
 * Puts the numbers of the words of a text, which are its runs of letters and digits, into `words`, and returns how many they are.
 * It reads bytes, which are read twice as fast as the characters of a string, and has no branch: words end where no
 * processor can foresee it, and a wrong guess takes as long as a whole word.
 */
const readWords = (text: string): number => {
  const { written: length } = encoder.encodeInto(text, bytes);
  bytes[length] = 32;
  let count = 0;
  let word = 0;
  for (let at = 0; at <= length; at += 1) {
    const letter = letters[bytes[at] ?? 0] ?? 0;
    const ends = (letter - 1) >> 31;
    words[count] = word;
    count += ((word | -word) >>> 31) & ends;
    word = ((word << 5) - word + letter) & ~ends;
  }
  words[count] = 0;
  return count;
};

const keyOfPair = (first: number, second: number): number => (Math.imul(first, 0x3779b1) + second) | 0;

const spread = (key: number): number => Math.imul(key, 0x9e3779b1);

// A phrase is looked for by its key: the number of its first two words, or of the only one. One word of a text in twenty has
// to be looked for at all, the others end at the filter. All is in small typed arrays because between two texts
// everything else passes through the processor's cache: with a `Map` of objects the search took twice as long.

/** A bit for each key. */
const filter = new Int32Array(2 ** 11);

const passes = (key: number): number => {
  const place = spread(key) >>> 16;
  return ((filter[place >>> 5] ?? 0) >>> (place & 31)) & 1;
};

/** The keys, each at the first free place from that of its first twelve bits on, and beside it where its phrases begin. */
const keys = new Int32Array(2 ** 12);
const beginnings = new Uint16Array(keys.length);

/** Of each phrase its sign, where the next phrase of the same key begins or 0, its words and a 0. */
const phrases = new Int32Array(2 ** 14);
let used = 1;

const placeOf = (key: number): number => {
  let place = spread(key) >>> 20;
  while (keys[place] !== key && keys[place] !== 0) place = (place + 1) % keys.length;
  return place;
};

/** Adds a sign for each phrase, in lower case. */
const add = (texts: Iterable<string>, sign: number): void => {
  for (const text of texts) {
    const numbers = [...words.subarray(0, readWords(text))];
    const [first = 0, second] = numbers;
    const key = second === undefined ? first : keyOfPair(first, second);
    const bit = spread(key) >>> 16;
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    const place = placeOf(key);
    keys[place] = key;
    const phrase = [sign, beginnings[place] ?? 0, ...numbers, 0];
    phrases.set(phrase, used);
    beginnings[place] = used;
    used += phrase.length;
  }
};

const longestWord = (part: string): number => Math.max(...part.split(" ").map((word) => word.length));

/** The part of a phrase that other texts have least often, by its longest word: "sees" of "as the * sees". */
const tellingPart = ({ phrase }: { readonly phrase: string }): string =>
  partsOf(phrase).reduce((best, part) => (longestWord(part) >= longestWord(best) ? part : best));

add(drugNames, wordSigns.drug);
for (const term of vagueTerms) add([tellingPart(term)], vagueSigns[term.leavesOpen]);
add(["up to"], wordSigns.ceiling);
add([...hopes, ...lifePhrases].map(tellingPart), wordSigns.hope);

/** Whether the words of a text from `at` on are those that begin at `phrase`. */
const standsAt = (phrase: number, at: number): boolean => {
  let offset = 0;
  while (phrases[phrase + offset] !== 0) {
    if (phrases[phrase + offset] !== words[at + offset]) return false;
    offset += 1;
  }
  return true;
};

/** Returns the signs of the phrases with this key that stand at the word at `at`. */
const signsAt = (key: number, at: number): number => {
  let signs = 0;
  for (let phrase = beginnings[placeOf(key)] ?? 0; phrase !== 0; phrase = phrases[phrase + 1] ?? 0) {
    if (standsAt(phrase + 2, at)) signs |= phrases[phrase] ?? 0;
  }
  return signs;
};

/**
 * Returns the signs of a text, as bits of `wordSigns`; none for what is no text, all for one that is very long. A text without
 * a sign has nothing of what the sign stands for; one with it nearly always has, and is to be asked exactly.
 *
 * It reads a text once for all lists; an expression for each list took four times as long.
 */
export const signsOf = (text: unknown): number => {
  if (typeof text !== "string") return 0;
  if (text.length > longest) return all;
  const count = readWords(text);
  let signs = 0;
  let word = words[0] ?? 0;
  for (let at = 0; at < count; at += 1) {
    const next = words[at + 1] ?? 0;
    const pair = keyOfPair(word, next);
    if ((passes(word) | passes(pair)) !== 0) signs |= signsAt(word, at) | signsAt(pair, at);
    word = next;
  }
  return signs;
};
