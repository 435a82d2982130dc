import type { JsonFault } from "./json-fault.ts";

const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const more = /[0-9A-Za-z_$.+-]/;
const notFinite = /-(?:NaN|Infinity)(?![0-9A-Za-z_$])/y;

/** Returns the offset after the number that begins at `start` with a digit or a minus, or what is wrong with it. */
export const scanNumber = (text: string, start: number): number | JsonFault => {
  number.lastIndex = start;
  const end = number.test(text) ? number.lastIndex : start;
  if (end > start && !more.test(text.charAt(end))) return end;
  notFinite.lastIndex = start;
  if (notFinite.test(text)) return { offset: start, reason: "not-a-number-literal" };
  // Cut off after its sign, its point or its exponent's letter, it may have been a number.
  const isCut = text.length - end <= 2 && (end === start ? /^-$/ : /^(?:\.|[eE][+-]?)$/).test(text.slice(end));
  return isCut ? { offset: text.length, reason: "end-of-input" } : { offset: start, reason: "bad-number" };
};
