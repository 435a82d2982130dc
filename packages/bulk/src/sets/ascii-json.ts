const notAscii = /[\u0080-\uffff]/;
const everyNotAscii = new RegExp(notAscii, "g");
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Returns `value` as JSON in ASCII: what sorts and reads as one byte a character. It has no tab and no line break.
 */
export const asciiJson = (value: unknown): string => {
  const json = JSON.stringify(value);
  return notAscii.test(json) ? json.replace(everyNotAscii, escaped) : json;
};
