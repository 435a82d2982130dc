import { backslash, quote } from "./characters.ts";
import type { JsonFault } from "./json-fault.ts";

const isHex = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66);

/** Returns how many characters the escape at `at` has: 2 or 6; 0 where it is none of JSON, -1 where the text ends in it. */
const escapeLength = (text: string, at: number): number => {
  if (at + 1 >= text.length) return -1;
  const kind = text.charAt(at + 1);
  if (kind !== "u") return '"\\/bfnrt'.includes(kind) ? 2 : 0;
  for (let digit = at + 2; digit < at + 6; digit += 1) {
    if (digit >= text.length) return -1;
    if (!isHex(text.charCodeAt(digit))) return 0;
  }
  return 6;
};

/** Returns the offset after the string that begins with the quote at `start`, or what is wrong with it. */
export const scanString = (text: string, start: number): number | JsonFault => {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === backslash) {
      const length = escapeLength(text, at);
      if (length === 0) return { offset: at, reason: "bad-escape" };
      if (length < 0) break;
      at += length;
    } else if (code < 0x20) {
      const isLineBreak = code === 0x0a || code === 0x0d;
      return { offset: at, reason: isLineBreak ? "line-break-in-string" : "control-character-in-string" };
    } else {
      at += 1;
    }
  }
  return { offset: start, reason: "unterminated-string" };
};
