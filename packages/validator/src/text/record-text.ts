import type { InputProblem } from "./input-problem.ts";
import type { Position } from "./position.ts";

/** What a file of records is: one document, a JSON array of records, or one record a line (NDJSON). */
export type RecordKind = "document" | "array" | "lines";

/** One record of a file, not parsed yet; or, without a `number`, something about the file itself. */
export interface RecordText extends Position {
  /**
   * The record, from its first character that is not white space to its last; empty where it is too large or
   * where there is none. May be a view of the chunk that was pushed: use it before the chunk is overwritten.
   */
  readonly bytes: Uint8Array;
  /** 1-based number of the record in its file; a document is number 1. Absent where `problem` concerns no record. */
  readonly number?: number;
  /** The record has more bytes than the limit and was skipped. White space after it counts, as far as its line or comma. */
  readonly tooLarge?: true;
  /** A byte order mark before the first record, or what is wrong with the file; its place is the file's. */
  readonly problem?: InputProblem;
}
