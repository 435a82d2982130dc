/** Returns the offset in `text` of a line and column, both from 1. */
const offsetOf = (text: string, line: number, column: number): number => {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
};

/** Returns the key of an object whose opening quote is at a place of `text`, or `undefined` where there is none. */
export const propertyNameAt = (text: string, line: number, column: number): string | undefined => {
  const key = /"(?:[^"\\\n]|\\.)*"/y;
  key.lastIndex = offsetOf(text, line, column);
  const [literal] = key.exec(text) ?? [];
  if (literal === undefined) return undefined;
  try {
    const name: unknown = JSON.parse(literal);
    return typeof name === "string" ? name : undefined;
  } catch {
    // What stands there is no JSON text, so it is no key; the error quotes it and goes no further.
    return undefined;
  }
};
