import { type DetectionProblem, detectStandard, type PublishedStandard } from "@send-standards/catalogue";
import type { Finding, Standard } from "@send-standards/core";
import {
  createValidator,
  inputFinding,
  type Judgement,
  type ParsedInput,
  parseInput,
  type RecordText,
  type Validator,
} from "@send-standards/validator";
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
}

/** Judges one record after the other; standards are loaded as they come up. */
export type Judge = (record: RecordText) => Promise<Outcome>;

const unread = (findings: readonly Finding[]): Judgement => ({ findings, skipped: [], ran: [], complete: false });

/** Returns a function that judges records; see `JudgeOptions`. */
export const createJudge = ({ entry, asOf, showValue }: JudgeOptions): Judge => {
  const validators = new Map<string, Promise<Validator>>();
  const validatorOf = (of: PublishedStandard, role: "producer" | "receiver"): Promise<Validator> => {
    const key = `${of.id} ${of.version} ${role}`;
    const present = validators.get(key) ?? of.load().then((standard) => createValidator(standard, { role }));
    validators.set(key, present);
    return present;
  };

  return async (record) => {
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

    const found = entry === undefined ? detectStandard(parsed.value) : ({ entry, role: "producer" } as const);
    if ("problem" in found) {
      return { judgement: unread(inFile(parsed.problems.map(problemFinding))), unjudged: found };
    }
    const validator = await validatorOf(found.entry, found.role);
    const judgement = validator.judge(parsed, { asOf });
    const { findings } = judgement;
    const { standard } = validator;
    if (showValue === undefined) return { judgement: { ...judgement, findings: inFile(findings) }, standard };
    const values = await Promise.all(findings.map((finding) => showValue(finding, parsed, standard)));
    const shown = [...before.map(() => undefined), ...values];
    return { judgement: { ...judgement, findings: inFile(findings) }, standard, shown };
  };
};
