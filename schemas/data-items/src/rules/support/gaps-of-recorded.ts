import type { Pointer } from "@send-standards/core";

/** Returns the places where an entry does not say who supplied it, or when; `pointer` is the entry's own. */
export const gapsOfRecorded = (entry: object, pointer: Pointer): Pointer[] => {
  const recorded: unknown = Reflect.get(entry, "recorded");
  if (typeof recorded !== "object" || recorded === null) return [`${pointer}/recorded`];
  return ["date", "source"]
    .filter((name) => !Object.hasOwn(recorded, name))
    .map((name) => `${pointer}/recorded/${name}`);
};
