import type { DetectionProblem, PublishedStandard } from "@send-standards/catalogue";
import type { Finding, Standard } from "@send-standards/core";
import {
  checkRead,
  type Ground,
  inputFinding,
  type Judgement,
  type LazyValidator,
  type ReadInput,
  type RecordText,
  readInput,
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
  /** What was read, and its findings with lines and columns of the record itself; absent where it was not held against anything. */
  readonly own?: { readonly input: ReadInput; readonly findings: readonly Finding[] };
}

/** Options of `createJudge`. */
export interface JudgeOptions {
  /** What every record is held against; what each states itself where absent. */
  readonly entry?: PublishedStandard | undefined;
  /** ISO 8601 date. */
  readonly asOf: string;
  /** Finds what a record is held against, where the caller has use for it too. */
  readonly findValidator?: FindValidator | undefined;
}

/**
 * Judges one record after the other; standards are loaded as they come up, and what was loaded answers at once.
 *
 * @param onGround hears what the rules stood on, where they could run.
 */
export type Judge = (record: RecordText, onGround?: (ground: Ground) => void) => Outcome | Promise<Outcome>;

const unread = (findings: readonly Finding[]): Judgement => ({ findings, skipped: [], ran: [], complete: false });

/** Returns findings as they are in the file: what is wrong with it where the record begins, then those of the record. */
const inFile = (findings: readonly Finding[], record: RecordText): readonly Finding[] => {
  const placed = findings.map((finding) => placeInFile(finding, record));
  return record.problem === undefined ? placed : [problemFinding(record.problem), ...placed];
};

const outcomeOf = (judgement: Judgement, record: RecordText, input: ReadInput, standard: Standard): Outcome => ({
  judgement:
    judgement.findings.length === 0 && record.problem === undefined
      ? judgement
      : { ...judgement, findings: inFile(judgement.findings, record) },
  standard,
  own: { input, findings: judgement.findings },
});

/** Returns the outcome for a record that could not be read, or that states no standard that is known. */
const unjudgedOutcome = (record: RecordText, input: ReadInput, unjudged: Outcome["unjudged"]): Outcome => ({
  judgement: unread(inFile(checkRead(input).problems.map(problemFinding), record)),
  ...(unjudged === undefined ? {} : { unjudged }),
});

const tooLarge = (record: RecordText): Outcome => {
  const { line, column } = record;
  const finding = { ...inputFinding({ rule: "input/size", pointer: "" }), line, column };
  return {
    judgement: unread(record.problem === undefined ? [finding] : [problemFinding(record.problem), finding]),
  };
};

/**
 * Hands over what rules stand on in a record whose verdict is known already, where they can run. Nothing is judged.
 */
export type TakeGround = (record: RecordText, onGround: (ground: Ground) => void) => Promise<void>;

/** Returns a function that hands over the ground of records. */
export const createTakeGround =
  (findValidator: FindValidator): TakeGround =>
  async (record, onGround) => {
    const input = readInput(record.bytes);
    const found = input.value === undefined ? undefined : await findValidator(input.value);
    const ground = found === undefined || "problem" in found ? undefined : await found.validator.ground(input);
    if (ground !== undefined) onGround(ground);
  };

/** Returns a function that judges records; see `JudgeOptions`. */
export const createJudge = ({ entry, asOf, ...options }: JudgeOptions): Judge => {
  const findValidator = options.findValidator ?? createFindValidator(entry);

  const judgeWith = (
    validator: LazyValidator,
    record: RecordText,
    input: ReadInput,
    onGround: ((ground: Ground) => void) | undefined,
  ): Outcome | Promise<Outcome> => {
    const judged = validator.judge(input, { asOf, onGround });
    return judged instanceof Promise
      ? judged.then((judgement) => outcomeOf(judgement, record, input, validator.standard))
      : outcomeOf(judged, record, input, validator.standard);
  };

  return (record, onGround) => {
    if (record.tooLarge === true) return tooLarge(record);
    const input = readInput(record.bytes);
    if (input.value === undefined) return unjudgedOutcome(record, input, undefined);
    const found = findValidator(input.value);
    const go = (known: Awaited<typeof found>): Outcome | Promise<Outcome> =>
      "problem" in known ? unjudgedOutcome(record, input, known) : judgeWith(known.validator, record, input, onGround);
    return found instanceof Promise ? found.then(go) : go(found);
  };
};
