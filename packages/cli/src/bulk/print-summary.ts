import { formatSummaryText, type Summary } from "@send-standards/bulk";
import { createPaint } from "@send-standards/formats";
import type { Io } from "../io.ts";
import { wantsColour } from "../wants-colour.ts";
import type { BulkOptions } from "./bulk-options.ts";

const widest = 100;
const narrowest = 60;

/** Prints the summary of a run. */
export const printSummary = async (
  summary: Summary,
  { format }: Pick<BulkOptions, "format">,
  io: Io,
): Promise<void> => {
  if (format === "json") {
    await io.out.write(`${JSON.stringify(summary, undefined, 2)}\n`);
    return;
  }
  const width = Math.min(Math.max(io.out.columns ?? widest, narrowest), widest);
  await io.out.write(formatSummaryText(summary, { width, paint: createPaint(wantsColour(io.out, io.env)) }));
};
