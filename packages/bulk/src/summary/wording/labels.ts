import { formatNumber, printable } from "@send-standards/core";
import type { FindingsBucket } from "../findings-buckets.ts";
import type { RecordReference } from "../summary.ts";

/** Returns a part of a standard for people: "Section F", or the name of the property. */
export const partLabel = (part: string): string => (/^[A-Z][0-9]?$/.test(part) ? `Section ${part}` : printable(part));

/** Returns a range of numbers of findings for people: "2", "3 to 5", "101 or more". */
export const bucketLabel = ({ from, to }: FindingsBucket): string => {
  if (to === undefined) return `${formatNumber(from)} or more`;
  return from === to ? formatNumber(from) : `${formatNumber(from)} to ${formatNumber(to)}`;
};

/** Returns where a record is, for people: "plans.ndjson, record 3 (line 3)". */
export const recordLabel = ({ file, record, line }: RecordReference): string =>
  [
    printable(file),
    ...(record === undefined ? [] : [`, record ${record}`]),
    ...(line === undefined ? [] : [` (line ${line})`]),
  ].join("");

/** Returns which bytes of a file a part of it has, for people: the first and the one after the last. */
export const bytesLabel = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  `from byte ${formatNumber(start)} to ${formatNumber(end)}`;
