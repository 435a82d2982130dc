import { placesOf } from "@send-standards/common";
import type { Pointer } from "@send-standards/core";

/** A value of the record and its place. */
export interface PlacedValue {
  readonly value: unknown;
  readonly pointer: Pointer;
}

/** Returns every value of a record that `pattern` names, in order; in a pattern `*` stands for every index of a list. */
export const valuesAt = (record: unknown, pattern: string): PlacedValue[] => {
  const found: PlacedValue[] = [];
  placesOf(pattern)(record, (value, pointer) => found.push({ value, pointer }));
  return found;
};
