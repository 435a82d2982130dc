import type { Finding } from "@send-standards/core";
import { createRecordSplitter, defaultLimits, type RecordText } from "@send-standards/validator";
import { problemFinding } from "../judge/problem-finding.ts";
import type { ObjectReader } from "../source/object-reader.ts";
import { firstByteFor, readOwnLines } from "./own-lines.ts";
import type { TaskPiece } from "./shard-task.ts";
import { markBytes, takeMark } from "./take-mark.ts";

/** Takes what is read of a piece; what it returns is waited for. */
export interface PieceVisitor {
  /** Takes a record; its bytes are good until it returns. The number is absent where the object is one record. */
  readonly record: (record: RecordText, number: number | undefined) => undefined | Promise<void>;
  /**
   * Takes what is wrong with the object and lies in no record of the piece.
   *
   * @param number of the record of another piece that it is counted to.
   */
  readonly finding: (finding: Finding, number?: number) => undefined | Promise<void>;
  /** Hears of each line break of an object of lines, blank lines included. */
  readonly line: () => void;
}

const spaces: ReadonlySet<number> = new Set([0x20, 0x09, 0x0d, 0x0a]);
const markOrSpace: ReadonlySet<number> = new Set([...spaces, 0xef, 0xbb, 0xbf]);
const openArray = 0x5b;

const withoutSpaceAtEnd = (line: Uint8Array): Uint8Array => {
  let to = line.length;
  while (to > 0 && spaces.has(line[to - 1] ?? 0)) to -= 1;
  return line.subarray(0, to);
};

/** What is wrong with a file where it begins. */
const atStart = { pointer: "", offset: 0, line: 1, column: 1 } as const;
const marked = { rule: "input/bom", ...atStart } as const;
const empty = { rule: "input/syntax", detail: "empty", ...atStart } as const;

const isBlank = async (chunks: AsyncIterable<Uint8Array>): Promise<boolean> => {
  for await (const chunk of chunks) if (!chunk.every((byte) => spaces.has(byte))) return false;
  return true;
};

const readLines = async (
  { object, start, end }: TaskPiece,
  visitor: PieceVisitor,
  reader: ObjectReader,
): Promise<void> => {
  let lines = 0;
  let records = 0;
  /** Whether there is a byte order mark to tell of. */
  let isMarked = false;
  const take = (line: Uint8Array, indent: number, isTooLong: boolean): undefined | Promise<void> => {
    lines += 1;
    visitor.line();
    if (line.length === 0 && !isTooLong) return undefined;
    records += 1;
    const record: RecordText = {
      bytes: withoutSpaceAtEnd(line),
      number: records,
      line: lines,
      column: indent + 1,
      ...(isTooLong ? { tooLarge: isTooLong } : {}),
      ...(isMarked ? { problem: marked } : {}),
    };
    isMarked = false;
    return visitor.record(record, records);
  };
  // Of what is packed, nobody knows beforehand where it ends.
  const range = { start, end: object.encoding === undefined ? end : Number.POSITIVE_INFINITY };
  const bytes = reader.read(object, firstByteFor(range));
  if (start > 0) {
    await readOwnLines(bytes, range, defaultLimits.bytes, take);
    return;
  }
  const { chunks, ...head } = await takeMark(bytes);
  isMarked = head.isMarked;
  const ownEnd = isMarked ? Math.max(1, range.end - markBytes) : range.end;
  await readOwnLines(chunks, { start, end: ownEnd }, defaultLimits.bytes, take);
  if (records > 0) return;
  // What is wrong with the file is told once: here, where it begins.
  const rest = Math.max(end, head.isMarked ? markBytes : 0);
  const isEmpty = range.end >= object.size || (await isBlank(reader.read(object, rest)));
  if (isMarked) await visitor.finding(problemFinding(marked), isEmpty ? undefined : 1);
  if (isEmpty) await visitor.finding(problemFinding(empty));
};

const readDocument = async ({ object }: TaskPiece, visitor: PieceVisitor, reader: ObjectReader): Promise<void> => {
  let splitter: ReturnType<typeof createRecordSplitter> | undefined;
  const modeOf = (chunk: Uint8Array): "array" | "document" | "auto" => {
    if (object.form === "auto") return "auto";
    const first = chunk.find((byte) => !markOrSpace.has(byte));
    return first === openArray ? "array" : "document";
  };
  const takeAll = async (records: readonly RecordText[], isDocument: boolean): Promise<void> => {
    for (const record of records) {
      const { number, problem } = record;
      const waits =
        number !== undefined
          ? visitor.record(record, isDocument ? undefined : number)
          : problem === undefined
            ? undefined
            : visitor.finding(problemFinding(problem));
      if (waits !== undefined) await waits;
    }
  };
  for await (const chunk of reader.read(object, 0)) {
    splitter ??= createRecordSplitter(modeOf(chunk));
    const records = splitter.push(chunk);
    await takeAll(records, splitter.kind === "document");
  }
  splitter ??= createRecordSplitter(modeOf(new Uint8Array(0)));
  const records = splitter.end();
  await takeAll(records, splitter.kind === "document");
};

/**
 * Reads one piece to its end and hands over its records, in order.
 *
 * @throws {ObjectProblem} where it cannot be read to its end; what came before was handed over.
 */
export const readPiece = (piece: TaskPiece, visitor: PieceVisitor, reader: ObjectReader): Promise<void> =>
  (piece.object.form === "lines" ? readLines : readDocument)(piece, visitor, reader);
