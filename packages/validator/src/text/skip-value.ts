import { backslash, closeArray, closeObject, comma, isSpace, openArray, openObject, quote } from "./characters.ts";

/** Returns the offset after the string whose opening quote is at `start`; the text's length where it has no end. */
export const skipString = (text: string, start: number): number => {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    if ((end - before) % 2 === 1) return end + 1;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
};

const isDelimiter = (code: number): boolean =>
  code === comma || code === closeArray || code === closeObject || isSpace(code);

/** Returns the offset after the value that begins at `start`, without looking at what is in it. */
export const skipValue = (text: string, start: number): number => {
  let at = start;
  let depth = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = skipString(text, at);
      if (depth === 0) return at;
    } else if (code === openArray || code === openObject) {
      depth += 1;
      at += 1;
    } else if (depth === 0) {
      // A number or a literal.
      while (at < text.length && !isDelimiter(text.charCodeAt(at))) at += 1;
      return at;
    } else {
      at += 1;
      if (code === closeArray || code === closeObject) {
        depth -= 1;
        if (depth === 0) return at;
      }
    }
  }
  return at;
};
