/**
 * Returns the string that a JSON text has from `start` to `end`, its quotes included; `undefined` where
 * what stands there is no string of JSON.
 */
export const decodeString = (text: string, start: number, end: number): string | undefined => {
  const inside = text.slice(start + 1, end - 1);
  if (!inside.includes("\\")) return inside;
  try {
    return String(JSON.parse(text.slice(start, end)));
  } catch {
    // The error quotes the text, so it goes no further.
    return undefined;
  }
};
