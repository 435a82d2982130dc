import { createArraySplitter } from "./array-splitter.ts";
import { openArray, openObject } from "./characters.ts";
import type { ChunkSplitter, SplitterContext } from "./chunk-splitter.ts";
import { createDocumentSplitter } from "./document-splitter.ts";
import { defaultInputLimits, type InputLimits } from "./input-limits.ts";
import type { InputProblem } from "./input-problem.ts";
import { createLineSplitter } from "./line-splitter.ts";
import { createObjectSplitter } from "./object-splitter.ts";
import { createRecordCollector } from "./record-collector.ts";
import type { RecordKind, RecordText } from "./record-text.ts";
import { skipSpaceBytes } from "./skip-space-bytes.ts";
import { createStreamPosition } from "./stream-position.ts";

/** Splits the bytes of a file into its records. */
export interface RecordSplitter {
  /** What the file is taken for; `undefined` as long as that is open. */
  readonly kind: RecordKind | undefined;
  /** Takes the next bytes, and returns the records that end in them. */
  push(chunk: Uint8Array): RecordText[];
  /** Says that no more bytes come, and returns what was still open. */
  end(): RecordText[];
}

const byteOrderMark = [0xef, 0xbb, 0xbf];
const noBytes = new Uint8Array(0);

const join = (one: Uint8Array, other: Uint8Array): Uint8Array => {
  if (one.length === 0) return other;
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
};

/** Returns whether `bytes` are the byte order mark, as far as they and it go. */
const mayBeMark = (bytes: Uint8Array): boolean => byteOrderMark.every((byte, at) => (bytes[at] ?? byte) === byte);

/**
 * Returns a splitter for one file: bytes in, records out, whatever the chunks. It keeps no more than the
 * record at hand, and of that no more than the limit (`limits.bytes`).
 *
 * - `document`: the file is one record.
 * - `lines`: one record on each line that is not blank (NDJSON); a broken line changes nothing on the next.
 * - `array`: the items of the outermost array are the records.
 * - `auto`: a file that begins with a bracket is an array; one whose first line is a whole object, with more on
 *   later lines, is lines; any other is a document.
 *
 * What is wrong with the file comes as an entry without a number: a file with nothing in it, an array that is not
 * closed, commas without a record between them, something after the array. A byte order mark comes with the
 * first record. Records are not parsed, and their own faults are left to `parseInput`.
 */
export const createRecordSplitter = (
  mode: RecordKind | "auto",
  limits: Partial<Pick<InputLimits, "bytes">> = {},
): RecordSplitter => {
  let kind = mode === "auto" ? undefined : mode;
  let records: RecordText[] = [];
  /** The start of the file, as long as it may be part of a byte order mark. */
  let head: Uint8Array | undefined = noBytes;
  /** A byte order mark that has not been reported. */
  let mark: InputProblem | undefined;
  let splitter: ChunkSplitter | undefined;
  let isEnded = false;
  const position = createStreamPosition();

  const complain: SplitterContext["complain"] = (rule, detail, { offset, place } = position) => {
    const problem = { rule, pointer: "", offset, ...place, ...(detail !== undefined && { detail }) };
    records.push({ bytes: noBytes, ...place, problem });
  };
  const emit = (record: RecordText): void => {
    records.push(mark === undefined ? record : { ...record, problem: mark });
    mark = undefined;
  };
  const context: SplitterContext = {
    collector: createRecordCollector(limits.bytes ?? defaultInputLimits.bytes),
    position,
    emit,
    complain,
  };

  const choose = (first: number): ChunkSplitter => {
    if (kind === undefined && first === openObject) {
      return createObjectSplitter(context, (decided) => {
        kind = decided;
      });
    }
    kind ??= first === openArray ? "array" : "document";
    return { document: createDocumentSplitter, array: createArraySplitter, lines: createLineSplitter }[kind](context);
  };

  const take = (chunk: Uint8Array, from: number): void => {
    let at = from;
    if (splitter === undefined) {
      at = skipSpaceBytes(chunk, from);
      position.advance(chunk, from, at);
      const first = chunk[at];
      if (first === undefined) return;
      splitter = choose(first);
    }
    splitter.push(chunk, at);
  };

  const handOver = (): RecordText[] => {
    const found = records;
    records = [];
    return found;
  };

  return {
    get kind() {
      return kind;
    },
    push: (chunk) => {
      if (isEnded) return [];
      if (head === undefined) {
        take(chunk, 0);
        return handOver();
      }
      const start = join(head, chunk);
      if (mayBeMark(start) && start.length < byteOrderMark.length) {
        head = start.slice();
        return [];
      }
      head = undefined;
      const isMarked = mayBeMark(start);
      if (isMarked) mark = { rule: "input/bom", pointer: "", offset: 0, line: 1, column: 1 };
      take(start, isMarked ? byteOrderMark.length : 0);
      return handOver();
    },
    end: () => {
      if (isEnded) return [];
      isEnded = true;
      if (head !== undefined) take(head, 0);
      splitter?.end();
      const start = createStreamPosition();
      if (mark !== undefined) complain(mark.rule, undefined, start);
      if (splitter === undefined) complain("input/syntax", "empty", start);
      return handOver();
    },
  };
};
