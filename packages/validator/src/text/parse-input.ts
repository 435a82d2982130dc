import type { InputRule } from "@send-standards/core";
import { countColons } from "./count-colons.ts";
import { countKeys } from "./count-keys.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { findBadByte } from "./find-bad-byte.ts";
import { hasLoneSurrogate } from "./has-lone-surrogate.ts";
import { defaultInputLimits, type InputLimits } from "./input-limits.ts";
import type { InputDetail, InputProblem } from "./input-problem.ts";
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

const refuse = (rule: InputRule, detail?: InputDetail): ParsedInput => ({
  problems: [{ rule, ...start, ...(detail !== undefined && { detail }) }],
});

const refuseBytes = (bytes: Uint8Array): ParsedInput => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return refuse("input/utf8", "utf-16");
  const bad = findBadByte(bytes);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const before = decodeUtf8(bytes.subarray(marked ? 3 : 0, bad?.offset)) ?? "";
  const detail = bad?.isCutShort === true ? "cut-short" : "not-utf-8";
  const place = createPositionFinder(before)(before.length);
  return { problems: [{ rule: "input/utf8", pointer: "", offset: before.length, ...place, detail }] };
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

/** Parses a text without a byte order mark. */
const parseText = (text: string, limits: InputLimits, isDecoded: boolean): ParsedInput => {
  const refuseAt = (fault: JsonFault): ParsedInput => ({ text, problems: [problemOf(text, fault)] });
  const colons = countColons(text);
  if (text.length > longText || colons > limits.keys) {
    const fault = scanJson(text, limits);
    if (fault !== undefined) return refuseAt(fault);
  }
  const { value } = parseJson(text);
  const keys = value === undefined ? undefined : countKeys(value, limits.depth);
  if (keys === undefined) {
    const fault = scanJson(text, limits);
    return fault === undefined ? { ...refuse("input/limit", "resources"), text } : refuseAt(fault);
  }
  const withSurrogates = maySplitPairs(text, isDecoded);
  const isSound = keys === colons && !(withSurrogates && hasLoneSurrogate(value));
  return { value, text, problems: isSound ? [] : stringProblems(text, limits.problems, withSurrogates) };
};

/** Parses a text that may begin with a byte order mark. */
const parseMarked = (text: string, limits: InputLimits, isDecoded: boolean): ParsedInput => {
  if (text.charCodeAt(0) !== byteOrderMark) return parseText(text, limits, isDecoded);
  const parsed = parseText(text.slice(1), limits, isDecoded);
  return { ...parsed, problems: [{ rule: "input/bom", ...start }, ...parsed.problems] };
};

/** Returns whether `input` has more than `bytes` in UTF-8; a text is measured only where its length leaves it open. */
const isLarger = (input: Uint8Array | string, bytes: number): boolean =>
  input.length > bytes || (typeof input === "string" && input.length * 3 > bytes && utf8Length(input) > bytes);

/**
 * Returns the document that `input` is, and what is wrong with it as a text. Never throws, takes linear
 * time, and puts nothing of the text into a problem but keys in its pointers.
 *
 * Refused, without a value: `input/size`, `input/utf8`, `input/syntax`, `input/trailing`, `input/depth`, and
 * `input/limit` for too many keys. Reported beside the value: `input/bom`, `input/duplicate-key` (one for
 * each repetition, at the object; the last one counts), `input/surrogate` (one for each string) and
 * `input/limit` where the list of problems is full.
 */
export const parseInput = (input: Uint8Array | string, limits: Partial<InputLimits> = {}): ParsedInput => {
  const effective = { ...defaultInputLimits, ...limits };
  if (isLarger(input, effective.bytes)) return refuse("input/size");
  if (typeof input === "string") return parseMarked(input, effective, false);
  const text = decodeUtf8(input);
  return text === undefined ? refuseBytes(input) : parseMarked(text, effective, true);
};
