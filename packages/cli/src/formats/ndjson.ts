import type { Finding } from "@send-standards/core";
import type { Formatter } from "./report-view.ts";
import { streamJson } from "./stream-json.ts";

/** Returns findings as lines of NDJSON. */
export const formatFindingLines = (findings: readonly Finding[]): string =>
  findings.map((finding) => `${JSON.stringify(finding)}\n`).join("");

/** Writes the last line: the report without its findings, which came before. */
export const formatSummary: Formatter = function* ({ report: { findings: _, ...summary } }): Iterable<string> {
  yield* streamJson({ summary });
  yield "\n";
};
