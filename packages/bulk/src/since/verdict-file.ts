import { createReadStream } from "node:fs";
import type { Plan } from "../plan/plan.ts";
import { digestBytes } from "./digest-of.ts";
import { digestInLine } from "./verdict-line.ts";
import { createVerdictTable, type VerdictTable } from "./verdict-table.ts";

/** First line of a file of verdicts: what gave them. */
export interface VerdictsHeader extends Pick<Plan, "ruleSet" | "asOf"> {
  readonly verdictsVersion: 1;
  /** Absent where each record was held against what it states. */
  readonly standard?: string;
}

/** Returns the first line of the file of verdicts of a run. */
export const headerLine = ({ ruleSet, asOf, standard }: Plan): string => {
  const header: VerdictsHeader = {
    verdictsVersion: 1,
    ruleSet,
    asOf,
    ...(standard === undefined ? {} : { standard }),
  };
  return `${JSON.stringify(header)}\n`;
};

const newline = 10;

/** Yields every line of a file with the byte at which it begins. */
const linesOf = async function* (path: string): AsyncGenerator<{ bytes: Buffer; offset: number }> {
  let kept = Buffer.alloc(0);
  let offset = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = Buffer.concat([kept, chunk]);
    let from = 0;
    for (let to = bytes.indexOf(newline); to !== -1; to = bytes.indexOf(newline, from)) {
      yield { bytes: bytes.subarray(from, to), offset: offset + from };
      from = to + 1;
    }
    kept = bytes.subarray(from);
    offset += from;
  }
};

const isHeader = (value: unknown): value is VerdictsHeader =>
  typeof value === "object" && value !== null && Reflect.get(value, "verdictsVersion") === 1;

/** Returns the header of a file of verdicts, or `undefined` where it is no such file. @throws where it cannot be read. */
export const readVerdictsHeader = async (path: string): Promise<VerdictsHeader | undefined> => {
  for await (const { bytes } of linesOf(path)) {
    try {
      const header: unknown = JSON.parse(bytes.toString());
      return isHeader(header) ? header : undefined;
    } catch {
      return undefined;
    }
  }
  return undefined;
};

/** Reads a file of verdicts, and returns where the line of each record is. */
export const loadVerdictTable = async (path: string): Promise<VerdictTable> => {
  let count = 0;
  for await (const _ of linesOf(path)) count += 1;
  const table = createVerdictTable(count);
  for await (const { bytes, offset } of linesOf(path)) {
    const digest = digestInLine(bytes);
    if (offset > 0 && digest.length === digestBytes) table.set(digest, { offset, length: bytes.length });
  }
  return table;
};
