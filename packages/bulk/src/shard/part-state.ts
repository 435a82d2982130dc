/** How far a part of a record is filled in. */
export type PartState = "filled" | "nil" | "empty";

const isFilled = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return value !== undefined && value !== null;
  if (Array.isArray(value)) return value.length > 0;
  for (const name in value) if (isFilled((value as Record<string, unknown>)[name])) return true;
  return false;
};

/** Returns whether the part of a record at the end of `path` has content, says that it has none on purpose (`nil`), or neither. */
export const partState = (record: unknown, path: readonly string[]): PartState => {
  let value: unknown = record;
  for (const name of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return "empty";
    value = (value as Record<string, unknown>)[name];
  }
  if (typeof value === "object" && value !== null && Object.hasOwn(value, "nil")) return "nil";
  return isFilled(value) ? "filled" : "empty";
};
