import { type Finding, isAtLeast, type Severity } from "@send-standards/core";

/** Returns whether a finding makes the command fail: it is as serious as `failOn`, and no note explains it. */
export const failsAt = ({ severity, noted }: Finding, failOn: Severity | "never"): boolean =>
  failOn !== "never" && noted === undefined && isAtLeast(severity, failOn);
