import type { CodeList } from "@send-standards/core";

/**
 * Returns whether `code` is on the list and was in use on any day from `from` to `to` (ISO 8601, both inclusive). A body
 * that took over from another, or was itself taken over, is right on the record for its own part of that time.
 */
export const wasInUse = (list: CodeList, code: string, from: string, to: string): boolean =>
  list.codes.some(
    (entry) =>
      entry.code === code &&
      (entry.validFrom === undefined || entry.validFrom <= to) &&
      (entry.validTo === undefined || from <= entry.validTo),
  );
