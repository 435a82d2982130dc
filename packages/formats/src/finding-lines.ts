import type { Finding } from "@send-standards/core";

/** Returns findings as lines of NDJSON, which are written as they come; `formatSummary` writes the last line. */
export const formatFindingLines = (findings: readonly Finding[]): string =>
  findings.map((finding) => `${JSON.stringify(finding)}\n`).join("");
