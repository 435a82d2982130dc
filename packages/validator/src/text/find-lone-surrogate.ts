import { backslash } from "./characters.ts";

/**
 * Returns the offset of the first half of a surrogate pair that stands alone in the sound JSON string from
 * `start` to `end`, its quotes included; -1 where there is none. Halves may be written as escapes or not.
 */
export const findLoneSurrogate = (text: string, start: number, end: number): number => {
  /** Offset of the first half that waits for its second. */
  let first = -1;
  let at = start + 1;
  while (at < end - 1) {
    const isEscape = text.charCodeAt(at) === backslash;
    const isLong = isEscape && text.charAt(at + 1) === "u";
    const code = isLong ? Number.parseInt(text.slice(at + 2, at + 6), 16) : isEscape ? 0 : text.charCodeAt(at);
    const isSecond = (code & 0xfc00) === 0xdc00;
    if (isSecond !== first >= 0) return isSecond ? at : first;
    first = (code & 0xfc00) === 0xd800 ? at : -1;
    at += isLong ? 6 : isEscape ? 2 : 1;
  }
  return first;
};
