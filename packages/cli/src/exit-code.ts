/** Exit codes of every command; they never change their meaning. */
export const exitCodes = {
  /** Nothing at or above `--fail-on`. */
  ok: 0,
  /** Findings at or above `--fail-on`; broken content is a finding. */
  findings: 1,
  /** Wrong usage of the command. */
  usage: 2,
  /** A file cannot be opened, read or written. */
  file: 3,
  /** A record states no standard, or no major version of one, that is known. */
  standard: 4,
  /** A mistake in this program. */
  bug: 70,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Exit codes in the order in which they win where several apply. */
const precedence: readonly ExitCode[] = [
  exitCodes.bug,
  exitCodes.usage,
  exitCodes.file,
  exitCodes.standard,
  exitCodes.findings,
];

/** Returns the exit code that wins of those that apply; 0 where none does. */
export const winningExitCode = (codes: Iterable<ExitCode>): ExitCode => {
  const applying = new Set(codes);
  return precedence.find((code) => applying.has(code)) ?? exitCodes.ok;
};
