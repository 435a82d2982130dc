import type { FindValidator } from "@send-standards/bulk";
import { type Finding, isSystemError, type Pointer } from "@send-standards/core";
import { standardInput } from "@send-standards/formats";
import {
  addPosition,
  locate,
  type ParsedInput,
  type Position,
  parseInput,
  type RecordText,
  type SetCheck,
  type SetJudgement,
} from "@send-standards/validator";
import type { Io } from "../io.ts";
import { fileAt } from "./file-at.ts";
import { readRecords } from "./read-records.ts";
import type { ShowValue } from "./show-value-type.ts";

/** What is needed to judge the records of all files together. */
export interface SetRun {
  /** Has taken the facts of every record once. */
  readonly sets: SetCheck;
  readonly files: readonly string[];
  readonly findValidator: FindValidator;
  readonly showValue: ShowValue | undefined;
}

/** What was found in the records of all files together. */
export interface SetOutcome {
  /** Findings have the line of the place that they are about, where their file could be read again. */
  readonly judgement: SetJudgement;
  /** The values that its findings are about, in the same order; only where they were asked for. */
  readonly shown: readonly (string | undefined)[];
}

/** Takes a record that is read again, with its number as findings have it; returns whether there is use for more. */
type Visit = (record: RecordText, number: number | undefined) => Promise<boolean>;

const canReadAgain = (file: string): boolean => file !== standardInput && fileAt(file)?.isFile() === true;

/** Reads a file again; returns whether that was possible. */
const readAgain = async (file: string, io: Io, visit: Visit): Promise<boolean> => {
  if (!canReadAgain(file)) return false;
  try {
    for await (const { records, isDocument } of readRecords(file, io.input)) {
      for (const record of records) {
        if (record.number === undefined || record.tooLarge === true) continue;
        if (!(await visit(record, isDocument ? undefined : record.number))) return true;
      }
    }
    return true;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
};

/** Adds every record once more; returns whether all files could be read. */
const addAgain = async ({ sets, files, findValidator }: SetRun, io: Io): Promise<boolean> => {
  for (const file of files) {
    const isRead = await readAgain(file, io, async (record, number) => {
      const parsed = parseInput(record.bytes);
      if (parsed.value === undefined) return true;
      const found = await findValidator(parsed.value);
      const ground = "problem" in found ? undefined : await found.validator.ground(parsed);
      const { line, column } = record;
      if (ground !== undefined)
        sets.add(ground, { file, ...(number === undefined ? {} : { record: number }), line, column });
      return true;
    });
    if (!isRead) return false;
  }
  return true;
};

/** A place as findings and their related places have it. */
interface Place {
  readonly file?: string;
  readonly record?: number;
  readonly pointer: Pointer;
}

/** What the text of the records adds to findings. */
interface Sight {
  /** By `keyOf`. */
  readonly positions: ReadonlyMap<string, Position>;
  readonly values: ReadonlyMap<Finding, string>;
}

const keyOf = ({ file = "", record, pointer }: Place): string => `${record ?? ""} ${file} ${pointer}`;

/** Reads the records of findings again, as far as that can be done, and returns what is to be seen in their text. */
const lookAt = async (findings: readonly Finding[], { findValidator, showValue }: SetRun, io: Io): Promise<Sight> => {
  const positions = new Map<string, Position>();
  const values = new Map<Finding, string>();
  const places: readonly Place[] = findings.flatMap((finding) => [finding, ...(finding.relatedRecords ?? [])]);
  const show = async (finding: Finding, parsed: ParsedInput): Promise<void> => {
    const found = await findValidator(parsed.value);
    if ("problem" in found) return;
    const value = await showValue?.(finding, parsed, found.validator.standard);
    if (value !== undefined) values.set(finding, value);
  };

  const ownByFile = Map.groupBy(findings, (finding) => finding.file);
  for (const [file = "", inFile] of Map.groupBy(places, (place) => place.file)) {
    const byRecord = Map.groupBy(inFile, ({ record }) => record);
    const own = Map.groupBy(ownByFile.get(file) ?? [], ({ record }) => record);
    await readAgain(file, io, async (record, number) => {
      const inRecord = byRecord.get(number);
      if (inRecord === undefined) return true;
      byRecord.delete(number);
      const parsed = parseInput(record.bytes);
      const pointers = inRecord.map(({ pointer }) => pointer);
      for (const [pointer, position] of locate(parsed.text ?? "", pointers)) {
        positions.set(keyOf({ ...inRecord[0], pointer }), addPosition(record, position));
      }
      if (showValue !== undefined) for (const finding of own.get(number) ?? []) await show(finding, parsed);
      return byRecord.size > 0;
    });
  }
  return { positions, values };
};

const placed = (finding: Finding, positions: Sight["positions"]): Finding => ({
  ...finding,
  ...positions.get(keyOf(finding)),
  ...(finding.relatedRecords === undefined
    ? {}
    : { relatedRecords: finding.relatedRecords.map((one) => ({ ...one, ...positions.get(keyOf(one)) })) }),
});

/**
 * Judges the records of all files together. Where there are more than can be compared at once, the files are read again;
 * and once more where something was found, to say at which line it is. What cannot be read again, such as standard input,
 * is compared as far as it goes, and its findings have the line at which their record begins.
 */
export const judgeSets = async (run: SetRun, io: Io): Promise<SetOutcome> => {
  while (run.sets.endPass() > 0) {
    if (!(await addAgain(run, io))) break;
  }
  const judgement = run.sets.finish();
  const { positions, values } = await lookAt(
    judgement.findings.filter(({ file }) => file !== undefined),
    run,
    io,
  );
  return {
    judgement: { ...judgement, findings: judgement.findings.map((finding) => placed(finding, positions)) },
    shown: judgement.findings.map((finding) => values.get(finding)),
  };
};
