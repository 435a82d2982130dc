import type { Finding } from "@send-standards/core";
import { addPosition, type Position } from "@send-standards/validator";

/** Returns a finding, which counts lines from the start of its record, with its place in the file of that record. */
export const placeInFile = (finding: Finding, record: Position): Finding => ({
  ...finding,
  ...addPosition(record, { line: finding.line ?? 1, column: finding.column ?? 1 }),
});
