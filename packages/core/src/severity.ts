/**
 * How much a finding matters, most serious first.
 *
 * - `error`: must be fixed; statute, regulation or this standard is broken.
 * - `query`: look into it, then fix it or explain it in a note.
 * - `advice`: would make the record better.
 */
export type Severity = "error" | "query" | "advice";

/** The severities, most serious first. */
export const severities = ["error", "query", "advice"] as const satisfies readonly Severity[];

/** Returns whether `severity` is as serious as `threshold` or more. */
export const isAtLeast = (severity: Severity, threshold: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(threshold);
