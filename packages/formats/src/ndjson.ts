import type { Formatter } from "./report-view.ts";
import { streamJson } from "./stream-json.ts";

/** Writes the last line: the report without its findings, which came before. */
export const formatSummary: Formatter = function* ({ report: { findings: _, ...summary } }): Iterable<string> {
  yield* streamJson({ summary });
  yield "\n";
};
