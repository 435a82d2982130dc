import type { Pointer } from "@send-standards/core";
import { placesOf } from "./places-of.ts";

/** Returns a function that finds the places that one of `patterns` names and whose value `isBroken` holds of. */
export const placesWhere = (
  patterns: readonly string[],
): ((record: unknown, isBroken: (value: unknown) => boolean) => Pointer[]) => {
  const visits = patterns.map(placesOf);
  return (record, isBroken) => {
    const found: Pointer[] = [];
    for (const visit of visits) {
      visit(record, (value, pointer) => {
        if (isBroken(value)) found.push(pointer);
      });
    }
    return found;
  };
};
