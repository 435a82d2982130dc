import { isSpace, quote } from "./characters.ts";

/**
 * Returns how many colons of `text` could follow a key: those after a quote, with or without white space
 * between. Sound JSON has at most so many members, and fewer only where a string has a quote before a colon.
 */
export const countColons = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1)) {
    let before = at - 1;
    while (isSpace(text.charCodeAt(before))) before -= 1;
    if (text.charCodeAt(before) === quote) count += 1;
  }
  return count;
};
