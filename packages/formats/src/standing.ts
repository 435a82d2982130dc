import { type Finding, type Severity, severities } from "@send-standards/core";

/** Under what a finding is counted: its severity, or "noted" where a note explains it. */
export type Standing = Severity | "noted";

/** What findings are counted under, the most serious first. */
export const standings: readonly Standing[] = [...severities, "noted"];

/** Returns what a finding is counted under. */
export const standingOf = ({ severity, noted }: Pick<Finding, "severity" | "noted">): Standing =>
  noted === undefined ? severity : "noted";
