import { closeArray, closeObject, colon, comma, isSpace, openArray, openObject, quote } from "./characters.ts";
import type { JsonFault, JsonFaultReason } from "./json-fault.ts";

/** What the grammar allows at a place: a value, a key, a colon, or a comma or closing bracket. */
export type Due = "value" | "key" | "colon" | "next";

/** Returns the code of the last character before `at` that is not white space; NaN where there is none. */
const codeBefore = (text: string, at: number): number => {
  let before = at - 1;
  while (before >= 0 && isSpace(text.charCodeAt(before))) before -= 1;
  return before < 0 ? Number.NaN : text.charCodeAt(before);
};

/** Returns the reason that a foreign character has wherever it stands. */
const foreign = (text: string, at: number): JsonFaultReason | undefined => {
  const found = text.charAt(at);
  if (found === "'" || found === "`") return "single-quote";
  if (/[\u2018-\u201f\u00ab\u00bb]/.test(found)) return "curly-quote";
  if (found === "#" || text.startsWith("//", at) || text.startsWith("/*", at)) return "comment";
  return /\s/.test(found) ? "unusual-space" : undefined;
};

const reasonForValue = (text: string, at: number): JsonFaultReason => {
  const code = text.charCodeAt(at);
  const before = codeBefore(text, at);
  const isCloser = code === closeArray || code === closeObject;
  if (before === colon && (isCloser || code === comma)) return "missing-value";
  if (code === comma && !Number.isNaN(before)) return "extra-comma";
  if (isCloser && !Number.isNaN(before)) return "mismatched-bracket";
  return /[+.]/.test(text.charAt(at)) ? "bad-number" : "unexpected-character";
};

const reasonForKey = (text: string, at: number): JsonFaultReason => {
  const code = text.charCodeAt(at);
  if (code === comma) return "extra-comma";
  if (code === closeArray) return "mismatched-bracket";
  return /[0-9A-Za-z_$]/.test(text.charAt(at)) ? "unquoted-key" : "unexpected-character";
};

const startsValue = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === quote || code === openArray || code === openObject || /[0-9A-Za-z_$-]/.test(text.charAt(at));
};

/**
 * Returns what is wrong at `at`, where something else than `due` stands. `end` is the end of the key or
 * value before it.
 */
export const nameFault = (text: string, at: number, due: Due, end: number): JsonFault => {
  if (at >= text.length) return { offset: text.length, reason: "end-of-input" };
  const isAfterString = (due === "colon" || due === "next") && text.charCodeAt(end - 1) === quote;
  if (isAfterString && at === end && /[^\s"'`#/,:[\]{}]/.test(text.charAt(at))) {
    return { offset: end - 1, reason: "unescaped-quote" };
  }
  const reason = foreign(text, at);
  if (reason !== undefined) return { offset: at, reason };
  if (due === "value") return { offset: at, reason: reasonForValue(text, at) };
  if (due === "key") return { offset: at, reason: reasonForKey(text, at) };
  if (due === "colon") return { offset: end, reason: "missing-colon" };
  if (startsValue(text, at)) return { offset: end, reason: "missing-comma" };
  const code = text.charCodeAt(at);
  const isCloser = code === closeArray || code === closeObject;
  return { offset: at, reason: isCloser ? "mismatched-bracket" : "unexpected-character" };
};
