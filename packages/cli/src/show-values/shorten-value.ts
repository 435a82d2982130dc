import { countOf, printable } from "@send-standards/core";

const most = 80;

/** Returns a value of a record in one line that any terminal can show: a text as JSON, cut after 80 characters. */
export const shortenValue = (value: unknown): string => {
  if (Array.isArray(value)) return `a list of ${countOf(value.length, "item")}`;
  if (typeof value === "object" && value !== null) {
    return `an object with ${countOf(Object.keys(value).length, "property", "properties")}`;
  }
  if (typeof value !== "string") return String(value);
  const characters = [...value.slice(0, 4 * most)];
  const isCut = characters.length > most || value.length > 4 * most;
  const shown = printable(JSON.stringify(characters.slice(0, most).join("")));
  return isCut ? `${shown.slice(0, -1)}…" (${countOf(value.length, "character")})` : shown;
};
