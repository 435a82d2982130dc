import type { Code, CodeList } from "@send-standards/core";

const byCode = new Map<CodeList, ReadonlyMap<string, readonly Code[]>>();

/** Returns the entries of a list by their code; a code that was given out again has several. */
const entriesOf = (list: CodeList): ReadonlyMap<string, readonly Code[]> => {
  const before = byCode.get(list);
  if (before !== undefined) return before;
  const entries = new Map<string, readonly Code[]>();
  for (const entry of list.codes) entries.set(entry.code, [...(entries.get(entry.code) ?? []), entry]);
  byCode.set(list, entries);
  return entries;
};

/**
 * Returns whether `code` is on the list and was in use on any day from `from` to `to` (ISO 8601, both inclusive). A body
 * that took over from another, or was itself taken over, is right on the record for its own part of that time.
 */
export const wasInUse = (list: CodeList, code: string, from: string, to: string): boolean =>
  entriesOf(list)
    .get(code)
    ?.some(
      ({ validFrom, validTo }) =>
        (validFrom === undefined || validFrom <= to) && (validTo === undefined || from <= validTo),
    ) === true;
