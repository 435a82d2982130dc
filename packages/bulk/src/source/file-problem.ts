import { printable } from "@send-standards/core";

/**
 * Returns what is wrong with a file as a sentence without its full stop, fit for a terminal whatever the name holds:
 * "cannot open plans.json: there is no such file or folder".
 */
export const describeFileProblem = (verb: "open" | "read", file: string, reason: string): string =>
  `cannot ${verb} ${printable(file)}: ${reason}`;
