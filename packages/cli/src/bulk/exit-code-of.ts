import type { Summary } from "@send-standards/bulk";
import type { Severity } from "@send-standards/core";
import { type ExitCode, exitCodes, winningExitCode } from "../exit-code.ts";

/** Returns the exit code of a run by what it found. */
export const exitCodeOf = ({ counts, unjudged }: Summary, failOn: Severity | "never"): ExitCode => {
  const codes: ExitCode[] = [];
  const order = ["error", "query", "advice"] as const;
  const failing = failOn === "never" ? [] : order.slice(0, order.indexOf(failOn) + 1);
  if (failing.some((severity) => counts[severity] > 0)) codes.push(exitCodes.findings);
  if (unjudged.files.length > 0 || unjudged.missing.length > 0) codes.push(exitCodes.file);
  if (unjudged.records.length > 0) codes.push(exitCodes.standard);
  return winningExitCode(codes);
};
