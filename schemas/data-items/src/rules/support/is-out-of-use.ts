import { wasInUse } from "@send-standards/common";
import type { CodeList } from "@send-standards/core";

/**
 * Returns whether `code` is on the list and was in use on no day from `from` to `to` (ISO 8601, both included); a code that
 * nobody knows is no business of a rule about dates.
 */
export const isOutOfUse = (list: CodeList, code: string, from: string, to: string): boolean =>
  list.codes.some((entry) => entry.code === code) && !wasInUse(list, code, from, to);
