import { countColons } from "./count-colons.ts";
import { countKeys } from "./count-keys.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { findBadByte } from "./find-bad-byte.ts";
import { hasLoneSurrogate } from "./has-lone-surrogate.ts";
import { defaultInputLimits, type InputLimits } from "./input-limits.ts";
import type { InputProblem } from "./input-problem.ts";
import { inspectStrings } from "./inspect-strings.ts";
import type { JsonFault } from "./json-fault.ts";
import { createPositionFinder } from "./position-finder.ts";
import { scanJson } from "./scan-json.ts";
import { utf8Length } from "./utf8-length.ts";

/** What became of a text. */
export interface ParsedInput {
  /** The document; absent where there is none to judge. JSON has no `undefined`, so that says it, too. */
  readonly value?: unknown;
  /** The text without a byte order mark; absent where it is too large or not UTF-8. */
  readonly text?: string;
  /** In the order of the text, a byte order mark first. */
  readonly problems: readonly InputProblem[];
}

/** A text longer than this is scanned before it is parsed, so that deep nesting cannot use up the memory. */
const longText = 1_000_000;

const byteOrderMark = 0xfeff;

const start = { pointer: "", offset: 0, line: 1, column: 1 } as const;

const sizeProblem: InputProblem = { rule: "input/size", ...start };
const resourcesProblem: InputProblem = { rule: "input/limit", ...start, detail: "resources" };

const refuseBytes = (bytes: Uint8Array): readonly InputProblem[] => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return [{ rule: "input/utf8", ...start, detail: "utf-16" }];
  const bad = findBadByte(bytes);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const before = decodeUtf8(bytes.subarray(marked ? 3 : 0, bad?.offset)) ?? "";
  const detail = bad?.isCutShort === true ? "cut-short" : "not-utf-8";
  const place = createPositionFinder(before)(before.length);
  return [{ rule: "input/utf8", pointer: "", offset: before.length, ...place, detail }];
};

const problemOf = (text: string, { offset, reason }: JsonFault): InputProblem => {
  const at = { pointer: "", offset, ...createPositionFinder(text)(offset) };
  if (reason === "too-deep") return { rule: "input/depth", ...at };
  if (reason === "too-many-keys") return { rule: "input/limit", ...at, detail: "keys" };
  const isTrailing = reason === "trailing-content" || reason === "another-document";
  return { rule: isTrailing ? "input/trailing" : "input/syntax", ...at, detail: reason };
};

/** Returns the document in a `value`, or nothing where `JSON.parse` does not take the text. */
const parseJson = (text: string): { readonly value?: unknown } => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // The error quotes the text, so it goes no further.
    return {};
  }
};

/** Returns repeated keys and lone surrogates; where there are more than `limit`, one problem after the last says so. */
const stringProblems = (text: string, limit: number, withSurrogates: boolean): InputProblem[] => {
  const placeOf = createPositionFinder(text);
  const found = inspectStrings(text, limit + 1, withSurrogates);
  const problems: InputProblem[] = found.map((problem) => ({ ...problem, ...placeOf(problem.offset) }));
  const beyond = problems[limit];
  if (beyond === undefined) return problems;
  const { offset, line, column } = beyond;
  return [...problems.slice(0, limit), { rule: "input/limit", pointer: "", offset, line, column, detail: "problems" }];
};

/** Returns whether `text` could have half a surrogate pair in a string. Decoded bytes can have one as an escape only. */
const maySplitPairs = (text: string, isDecoded: boolean): boolean =>
  (text.includes("\\u") && /\\u[dD][89a-fA-F]/.test(text)) || (!isDecoded && !text.isWellFormed());

/** A text that was read as JSON, before its keys are counted and its strings looked at. */
export interface ReadInput {
  /** The document; absent where there is none. */
  readonly value?: unknown;
  /** The text without a byte order mark; absent where it is too large or not UTF-8. */
  readonly text?: string;
  /** What was found so far: a byte order mark, or why there is no document. */
  readonly problems: readonly InputProblem[];
  /** How many properties the text has, unless a string has a quote before a colon: a value with as many repeats no key. */
  readonly keys: number;
  /** Whether a string could hold half a surrogate pair. */
  readonly maySplitPairs: boolean;
}

const unread = (problems: readonly InputProblem[], text?: string): ReadInput => ({
  ...(text === undefined ? {} : { text }),
  problems,
  keys: 0,
  maySplitPairs: false,
});

/** Reads a text without a byte order mark. */
const readText = (text: string, limits: InputLimits, isDecoded: boolean): ReadInput => {
  const keys = countColons(text);
  const fault = text.length > longText || keys > limits.keys ? scanJson(text, limits) : undefined;
  if (fault !== undefined) return unread([problemOf(text, fault)], text);
  const { value } = parseJson(text);
  if (value !== undefined) {
    return { value, text, problems: [], keys, maySplitPairs: maySplitPairs(text, isDecoded) };
  }
  const found = scanJson(text, limits);
  return unread([found === undefined ? resourcesProblem : problemOf(text, found)], text);
};

/** Reads a text that may begin with a byte order mark. */
const readMarked = (text: string, limits: InputLimits, isDecoded: boolean): ReadInput => {
  if (text.charCodeAt(0) !== byteOrderMark) return readText(text, limits, isDecoded);
  const read = readText(text.slice(1), limits, isDecoded);
  return { ...read, problems: [{ rule: "input/bom", ...start }, ...read.problems] };
};

/** Returns whether `input` has more than `bytes` in UTF-8; a text is measured only where its length leaves it open. */
const isLarger = (input: Uint8Array | string, bytes: number): boolean =>
  input.length > bytes || (typeof input === "string" && input.length * 3 > bytes && utf8Length(input) > bytes);

/**
 * Reads a text as JSON, and leaves to `checkRead` what takes a second look: depth, repeated keys and half surrogate pairs.
 * Whoever knows that the document is not deep, and how many properties it has, may do without; see `ReadInput`.
 */
export const readInput = (input: Uint8Array | string, limits: Partial<InputLimits> = {}): ReadInput => {
  const effective = { ...defaultInputLimits, ...limits };
  if (isLarger(input, effective.bytes)) return unread([sizeProblem]);
  if (typeof input === "string") return readMarked(input, effective, false);
  const text = decodeUtf8(input);
  return text === undefined ? unread(refuseBytes(input)) : readMarked(text, effective, true);
};

/** Takes the second look at what `readInput` returned, under the same limits. */
export const checkRead = (read: ReadInput, limits: Partial<InputLimits> = {}): ParsedInput => {
  const { value, text, problems, maySplitPairs: withSurrogates } = read;
  if (text === undefined) return { problems };
  if (value === undefined) return { text, problems };
  const effective = { ...defaultInputLimits, ...limits };
  const keys = countKeys(value, effective.depth);
  if (keys === undefined) {
    const fault = scanJson(text, effective);
    return { text, problems: [...problems, fault === undefined ? resourcesProblem : problemOf(text, fault)] };
  }
  const isSound = keys === read.keys && !(withSurrogates && hasLoneSurrogate(value));
  const inStrings = isSound ? [] : stringProblems(text, effective.problems, withSurrogates);
  return { value, text, problems: [...problems, ...inStrings] };
};

/**
 * Returns the document that `input` is, and what is wrong with it as a text. Never throws, takes linear
 * time, and puts nothing of the text into a problem but keys in its pointers.
 *
 * Refused, without a value: `input/size`, `input/utf8`, `input/syntax`, `input/trailing`, `input/depth`, and
 * `input/limit` for too many keys. Reported beside the value: `input/bom`, `input/duplicate-key` (one for
 * each repetition, at the object; the last one counts), `input/surrogate` (one for each string) and
 * `input/limit` where the list of problems is full.
 */
export const parseInput = (input: Uint8Array | string, limits: Partial<InputLimits> = {}): ParsedInput =>
  checkRead(readInput(input, limits), limits);
