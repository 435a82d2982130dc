import { BatchIncompleteError } from "../errors/batch-incomplete-error.ts";
import { NoAnswerError } from "../errors/no-answer-error.ts";
import { problemOf } from "../errors/problem-of.ts";
import { unreadableAnswer } from "../errors/unreadable-answer.ts";
import type { BatchLine, BatchSummary } from "../schemas.ts";
import type { BatchInput, BatchRecord } from "./batch-item.ts";
import { readLines } from "./read-lines.ts";
import { renumbered } from "./renumbered.ts";

/** What is known of an answer beside itself. */
export interface AnswerOptions {
  /** How many records were sent before those that it is about. */
  readonly before: number;
  /** Is called for each record, before it is handed over, with the length of its line. */
  readonly onRecord?: ((length: number) => void) | undefined;
}

/**
 * Hands over the lines of the answer to a batch while they come, numbered as in the whole batch, and returns what closes it.
 *
 * @throws {ServiceProblemError} where the answer is a problem.
 * @throws {BatchIncompleteError} where it ends without a summary.
 * @throws {NoAnswerError} where it is none of the service.
 */
export async function* readAnswer(
  response: Response,
  { before, onRecord }: AnswerOptions,
): AsyncGenerator<BatchRecord | BatchInput, BatchSummary, undefined> {
  if (!response.ok) throw await problemIn(response);
  if (response.body === null) throw unreadableAnswer();
  let records = before;
  const lines = readLines(response.body);
  /** Returns the next line, or nothing at the end. */
  const read = async (): Promise<{ line: BatchLine; length: number } | undefined> => {
    try {
      const { value = "" } = await lines.next();
      return value === "" ? undefined : { line: parseLine(value), length: value.length };
    } catch (error) {
      if (error instanceof NoAnswerError) throw error;
      // What JSON.parse says has a piece of the line in it.
      throw new BatchIncompleteError({ records, ...(error instanceof SyntaxError ? {} : { cause: error }) });
    }
  };
  try {
    for (let next = await read(); next !== undefined; next = await read()) {
      const { line, length } = next;
      if ("summary" in line) {
        const { summary } = line;
        const { sets } = summary;
        if (sets === undefined) return summary;
        return { ...summary, sets: { ...sets, findings: sets.findings.map((found) => renumbered(found, before)) } };
      }
      if ("incomplete" in line) {
        const { status, records: _judged, ...problem } = line.incomplete;
        throw new BatchIncompleteError({
          records,
          problem: problemOf(problem, { status, headers: response.headers }),
        });
      }
      if ("record" in line) {
        records += 1;
        onRecord?.(length);
        yield {
          kind: "record",
          ...line,
          record: line.record + before,
          findings: line.findings.map((found) => renumbered(found, before)),
        };
      } else yield { kind: "input", ...line };
    }
    throw new BatchIncompleteError({ records });
  } finally {
    await lines.return();
  }
}

/**
 * Returns what a line says.
 *
 * @throws {SyntaxError} where it was cut off.
 * @throws {NoAnswerError} where it is none of the service: it could be anything, the record itself among others.
 */
const parseLine = (text: string): BatchLine => {
  const line: BatchLine | string | number | boolean | null = JSON.parse(text);
  if (typeof line !== "object" || line === null) throw unreadableAnswer();
  if ("summary" in line || "incomplete" in line || Array.isArray(line.findings)) return line;
  throw unreadableAnswer();
};

/** Returns the problem that an answer is. */
const problemIn = async (response: Response) => {
  const text = await response.text().catch(() => "");
  return problemOf(jsonOrText(text), response);
};

const jsonOrText = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
