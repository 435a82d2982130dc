import { isSpace } from "./characters.ts";

/** Returns the offset of the first character at or after `at` that is not white space in JSON, or the text's length. */
export const skipSpace = (text: string, at: number): number => {
  let next = at;
  while (next < text.length && isSpace(text.charCodeAt(next))) next += 1;
  return next;
};
