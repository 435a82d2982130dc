import type { DetectionProblem, PublishedStandard } from "@send-standards/catalogue";
import type { Finding, Standard } from "@send-standards/core";
import {
  type Ground,
  inputFinding,
  type Judgement,
  type ParsedInput,
  parseInput,
  type RecordText,
} from "@send-standards/validator";
import { createFindValidator, type FindValidator } from "./find-validator.ts";
import { placeInFile } from "./place-in-file.ts";
import { problemFinding } from "./problem-finding.ts";

/** What became of one record. */
export interface Outcome {
  /** Lines and columns of its findings are those of the file. */
  readonly judgement: Judgement;
  /** What it was held against; absent where it could not be read, or states nothing that is known. */
  readonly standard?: Standard;
  /** Why it was held against nothing, although it could be read. */
  readonly unjudged?: { readonly problem: DetectionProblem; readonly known: readonly PublishedStandard[] };
  /** The values that its findings are about, in the same order; only where they were asked for. */
  readonly shown?: readonly (string | undefined)[];
}

/** Returns what a finding is about, for eyes that asked for it; `undefined` where there is nothing to see. */
export type ShowValue = (finding: Finding, parsed: ParsedInput, standard: Standard) => Promise<string | undefined>;

/** Options of `createJudge`. */
export interface JudgeOptions {
  /** What every record is held against; what each states itself where absent. */
  readonly entry?: PublishedStandard | undefined;
  /** ISO 8601 date. */
  readonly asOf: string;
  readonly showValue?: ShowValue | undefined;
  /** Finds what a record is held against, where the caller has use for it too. */
  readonly findValidator?: FindValidator | undefined;
}

/**
 * Judges one record after the other; standards are loaded as they come up.
 *
 * @param onGround hears what the rules stood on, where they could run.
 */
export type Judge = (record: RecordText, onGround?: (ground: Ground) => void) => Promise<Outcome>;

const unread = (findings: readonly Finding[]): Judgement => ({ findings, skipped: [], ran: [], complete: false });

/** Returns a function that judges records; see `JudgeOptions`. */
export const createJudge = ({ entry, asOf, showValue, ...options }: JudgeOptions): Judge => {
  const findValidator = options.findValidator ?? createFindValidator(entry);

  return async (record, onGround) => {
    const before: Finding[] = record.problem === undefined ? [] : [problemFinding(record.problem)];
    if (record.tooLarge === true) {
      const { line, column } = record;
      return { judgement: unread([...before, { ...inputFinding({ rule: "input/size", pointer: "" }), line, column }]) };
    }
    const parsed = parseInput(record.bytes);
    const inFile = (findings: readonly Finding[]): Finding[] => [
      ...before,
      ...findings.map((finding) => placeInFile(finding, record)),
    ];
    if (parsed.value === undefined) return { judgement: unread(inFile(parsed.problems.map(problemFinding))) };

    const found = await findValidator(parsed.value);
    if ("problem" in found) {
      return { judgement: unread(inFile(parsed.problems.map(problemFinding))), unjudged: found };
    }
    const { validator } = found;
    const judgement = validator.judge(parsed, { asOf, onGround });
    const { findings } = judgement;
    const { standard } = validator;
    if (showValue === undefined) return { judgement: { ...judgement, findings: inFile(findings) }, standard };
    const values = await Promise.all(findings.map((finding) => showValue(finding, parsed, standard)));
    const shown = [...before.map(() => undefined), ...values];
    return { judgement: { ...judgement, findings: inFile(findings) }, standard, shown };
  };
};
