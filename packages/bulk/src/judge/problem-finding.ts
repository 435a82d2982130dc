import type { Finding } from "@send-standards/core";
import { type InputProblem, inputFinding } from "@send-standards/validator";

/**
 * Returns the finding for a problem of a text that is held against no standard. Its pointer is the whole record:
 * the keys in the problem's own are of the record, and nothing says that a standard knows them.
 */
export const problemFinding = ({ line, column, ...problem }: InputProblem): Finding => ({
  ...inputFinding({ ...problem, pointer: "" }),
  line,
  column,
});
