import { countOf, formatNumber } from "@send-standards/core";
import { recordTotals } from "./record-totals.ts";
import type { Summary } from "./summary.ts";
import { describeCounts } from "./wording/describe-counts.ts";
import { formatBytes } from "./wording/format-bytes.ts";
import { formatShare } from "./wording/format-share.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Returns what was found in how much, in one sentence. */
export const headline = (summary: Summary): string => {
  const { files, records, bytes } = summary.inputs;
  if (records === 0) return `No record was read${files === 0 ? "" : ` from ${countOf(files, "file")}`}.`;
  const found = describeCounts(summary.counts);
  const read = `${countOf(records, "record")} of ${countOf(files, "file")} (${formatBytes(bytes)})`;
  return recordTotals(summary).judged === 0 ? `None was judged of ${read}: ${found}.` : `${capital(found)} in ${read}.`;
};

/** What is said first of a run that did not come to its end. */
export const incomplete = "Not everything was judged to its end, so there may be more to find.";

/** Returns how many records have nothing to mend, in one sentence; none where none was judged. */
export const describeClean = (summary: Summary): string[] => {
  const { clean, judged } = recordTotals(summary);
  return judged === 0
    ? []
    : [
        `${countOf(clean, "record has", "records have")} no findings of ${clean === 1 ? "its" : "their"} own (${formatShare(clean, judged)}).`,
      ];
};

/** Returns how many records no standard was asked about, a sentence each; none where that is so of no record. */
export const describeOthers = (summary: Summary): string[] => {
  const { unjudged } = recordTotals(summary);
  const { unchanged } = summary.inputs;
  return [
    ...(unjudged === 0 ? [] : [`${countOf(unjudged, "record was", "records were")} not judged.`]),
    ...(unchanged === 0
      ? []
      : [
          `${countOf(unchanged, "record is", "records are")} the same as in an earlier report, and what that found still stands.`,
        ]),
  ];
};

/** Returns on what ground records were judged, a sentence each. `day` is the day as the reader is to see it. */
export const describeGround = ({ tool, rules }: Summary, day: string): string[] => [
  `Judged as on ${day} by ${tool.name} ${tool.version}; ${countOf(rules.ran, "rule")} ran.`,
  ...(rules.skipped === 0
    ? []
    : [
        rules.skipped === 1
          ? "One rule passed over one record, because something that it reads is broken there."
          : `Rules passed over records ${formatNumber(rules.skipped)} times, because something that they read is broken there.`,
      ]),
];
