import type { JsonFault } from "./json-fault.ts";

const word = /[A-Za-z_$][0-9A-Za-z_$]*/y;
const literals = ["true", "false", "null"];

/** Returns the offset after the literal that begins at `start` with a letter, or what is wrong with it. */
export const scanWord = (text: string, start: number): number | JsonFault => {
  for (const literal of literals) {
    if (!text.startsWith(literal, start)) continue;
    const end = start + literal.length;
    if (!/[0-9A-Za-z_$]/.test(text.charAt(end))) return end;
  }
  word.lastIndex = start;
  word.test(text);
  const found = text.slice(start, word.lastIndex);
  if (found === "NaN" || found === "Infinity") return { offset: start, reason: "not-a-number-literal" };
  const isCut = word.lastIndex === text.length && literals.some((literal) => literal.startsWith(found));
  return isCut ? { offset: text.length, reason: "end-of-input" } : { offset: start, reason: "unknown-literal" };
};
