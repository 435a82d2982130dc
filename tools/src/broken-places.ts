import { type Pointer, parentOf, parsePointer, valueAt } from "@send-standards/core";

/** Returns every place of a record below its root. */
export const placesOf = (value: unknown, pointer: Pointer = ""): Pointer[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    const place = `${pointer}/${name}`;
    return [place, ...placesOf(child, place)];
  });
};

/** Runs `look` while the value at `pointer` is replaced (or, for `undefined`, removed), and puts it back. */
export const whileBroken = <Result>(record: object, pointer: Pointer, broken: unknown, look: () => Result): Result => {
  const parent = valueAt(record, parentOf(pointer)) as Record<string, unknown>;
  const name = parsePointer(pointer).at(-1) ?? "";
  const sound = parent[name];
  if (broken === undefined && !Array.isArray(parent)) delete parent[name];
  else parent[name] = broken;
  const result = look();
  parent[name] = sound;
  return result;
};
