import { formatNumber, printable } from "@send-standards/core";
import type { Summary } from "../summary.ts";
import { bytesLabel, recordLabel } from "../wording/labels.ts";
import { block, firstOf, hang, type SummaryTextOptions } from "./text-layout.ts";

/** How many records, files and parts of files are named. */
const mostNamed = 10;

/** Returns why a file was not read to its end; most sentences name the file themselves. */
const fileText = ({ file, text }: Summary["unjudged"]["files"][number]): string =>
  text.includes(printable(file)) ? printable(text) : `${printable(file)}: ${printable(text)}`;

/** Returns what was not judged, and why: a block for each kind of thing. */
export const unjudgedText = (
  { records, first, files, missing }: Summary["unjudged"],
  { width, paint }: SummaryTextOptions,
): string[][] => {
  const forCounts = Math.max(0, ...records.map((one) => formatNumber(one.records).length));
  const item = (text: string): string[] => hang("  ", text, width);
  const reasons = records.flatMap((one) =>
    hang(`  ${formatNumber(one.records).padStart(forCounts)}  `, `${one.problem}: ${printable(one.text)}`, width),
  );
  return [
    block("Records that were not judged", reasons, paint),
    block(
      "The first of them",
      firstOf(first, mostNamed, (one) => item(`${recordLabel(one)}: ${one.problem}`)),
      paint,
    ),
    block(
      "Files that were not read to their end",
      firstOf(files, mostNamed, (one) => item(fileText(one))),
      paint,
    ),
    block(
      "Parts of files on which the work failed",
      firstOf(missing, mostNamed, (part) => item(`${printable(part.file)}, ${bytesLabel(part)}`)),
      paint,
    ),
  ];
};
