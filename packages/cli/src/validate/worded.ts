import type { Finding } from "@send-standards/core";

/** Whom a report speaks to. */
export type Wording = "developer" | "caseworker";

/** Whom a report may speak to, the usual one first. */
export const wordings: readonly Wording[] = ["developer", "caseworker"];

/** Returns the finding in the words for this reader. */
export const worded = (finding: Finding, wording: Wording): Finding =>
  wording === "caseworker" && finding.caseworker !== undefined ? { ...finding, message: finding.caseworker } : finding;
