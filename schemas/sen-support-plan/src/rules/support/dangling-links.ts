import type { Pointer } from "@send-standards/core";
import { valuesAt } from "./values-at.ts";

/** Returns the places of a record that one of `patterns` names and whose id is in none of `known`. */
export const danglingLinks = (
  record: unknown,
  patterns: readonly string[],
  ...known: readonly ReadonlySet<unknown>[]
): Pointer[] =>
  patterns.flatMap((pattern) =>
    valuesAt(record, pattern)
      .filter(({ value }) => known.every((ids) => !ids.has(value)))
      .map(({ pointer }) => pointer),
  );
