import { createFindValidator, createJudge, type Outcome, problemFinding } from "@send-standards/bulk";
import type { PublishedStandard } from "@send-standards/catalogue";
import { type Finding, formatNumber, isSystemError, type Severity, type Standard } from "@send-standards/core";
import {
  createRulePages,
  describeDetection,
  displayFile,
  failsAt,
  type ReportView,
  type Unjudged,
} from "@send-standards/formats";
import {
  createReportBuilder,
  type NoteBook,
  type NoteOutcome,
  type RecordText,
  type SetCheck,
} from "@send-standards/validator";
import { type ExitCode, exitCodes, winningExitCode } from "../exit-code.ts";
import { describeFileError } from "../file-error.ts";
import type { Io } from "../io.ts";
import { toolName, toolVersion } from "../tool.ts";
import type { InputFiles } from "./input-files.ts";
import { judgeSets } from "./judge-sets.ts";
import { readRecords } from "./read-records.ts";
import { createSetCheckOfTwo } from "./set-check-of-two.ts";
import type { ShowValue } from "./show-value-type.ts";

/** What to validate, and how. */
export interface ValidationOptions {
  readonly inputs: InputFiles;
  /** What every record is held against; what each states itself where absent. */
  readonly entry: PublishedStandard | undefined;
  /** ISO 8601 date. */
  readonly asOf: string;
  readonly failOn: Severity | "never";
  readonly showValue: ShowValue | undefined;
  /** Most facts that are kept of records to compare them with each other; 0 where they are not compared. */
  readonly mostFacts?: number | undefined;
  /** Notes that explain findings. */
  readonly notes?: NoteBook | undefined;
  /** Takes findings as they come, in the order of the report but for those about several records, which are last; returns whether anybody still wants them. */
  readonly onFindings?: (findings: readonly Finding[]) => Promise<boolean>;
  /** Hears of everything that is not judged, as it comes. */
  readonly onUnjudged: (unjudged: Unjudged) => void;
}

/** What validation leads to. */
export interface ValidationResult {
  readonly view: ReportView;
  /** Values that findings are about, where they were asked for. */
  readonly shown: ReadonlyMap<Finding, string>;
  /** What became of the notes; nothing where the validation was not carried to its end. */
  readonly outcomes: readonly NoteOutcome[];
  readonly exitCode: ExitCode;
}

/** How many records pass between two signs of progress. */
const progressStep = 100;

/** Reads every file, judges every record, and adds everything up. Keeps one record at a time. */
export const runValidation = async (options: ValidationOptions, io: Io): Promise<ValidationResult> => {
  const { inputs, failOn, notes, asOf, showValue, mostFacts } = options;
  const findValidator = createFindValidator(options.entry);
  const judge = createJudge({ asOf, findValidator });
  const sets =
    mostFacts === 0 ? undefined : createSetCheckOfTwo({ asOf, ...(mostFacts === undefined ? {} : { mostFacts }) });
  const pages = createRulePages();
  const builder = createReportBuilder({
    tool: { name: toolName, version: toolVersion() },
    asOf,
    ...(notes === undefined ? {} : { notes }),
  });
  const shown = new Map<Finding, string>();
  const met = new Set<Standard>();
  const unjudged: Unjudged[] = [];
  const codes = new Set<ExitCode>();
  let records = 0;
  let isWanted = true;

  const leave = (one: Unjudged): void => {
    unjudged.push(one);
    options.onUnjudged(one);
    if (one.problem === "unreadable") notes?.leave({ file: one.file, record: null });
    codes.add(one.problem === "unreadable" ? exitCodes.file : exitCodes.standard);
  };
  const take = async (findings: readonly Finding[]): Promise<void> => {
    if (findings.some((finding) => failsAt(finding, failOn))) codes.add(exitCodes.findings);
    if (findings.length > 0 && options.onFindings !== undefined) isWanted = await options.onFindings(findings);
  };
  /** Looks up what the findings of a record are about, in the same order, where that was asked for. */
  const valuesOf = async ({ judgement, standard, own }: Outcome): Promise<readonly (string | undefined)[]> => {
    if (showValue === undefined || standard === undefined || own === undefined) return [];
    const values = await Promise.all(own.findings.map((finding) => showValue(finding, own.input, standard)));
    // Findings about the file come first; they have no value.
    return [...judgement.findings.slice(values.length).map(() => undefined), ...values];
  };
  const show = (findings: readonly Finding[], values: readonly (string | undefined)[]): readonly Finding[] => {
    for (const [at, finding] of findings.entries()) {
      const value = values[at];
      if (value !== undefined) shown.set(finding, value);
    }
    return findings;
  };
  /** Notes on what was not looked for are not to blame for explaining nothing. */
  const leaveSets = ({ setRules = [] }: Standard): void => {
    for (const file of inputs.files) for (const { id } of setRules) notes?.leave({ file, record: null, rule: id });
  };
  const addOutcome = async (outcome: Outcome, number: number | undefined): Promise<readonly Finding[]> => {
    if (outcome.standard !== undefined) {
      pages.add(outcome.standard);
      met.add(outcome.standard);
    }
    return show(builder.addRecord(outcome.judgement, outcome.standard, number), await valuesOf(outcome));
  };
  const addSets = async (check: SetCheck): Promise<void> => {
    const found = await judgeSets({ sets: check, files: inputs.files, findValidator, showValue }, io);
    await take(show(builder.addSets(found.judgement), found.shown));
  };
  const addRecord = async (file: string, record: RecordText, isDocument: boolean): Promise<void> => {
    if (record.number === undefined) {
      if (record.problem !== undefined) await take([builder.addFinding(problemFinding(record.problem))]);
      return;
    }
    records += 1;
    if (records % progressStep === 0) io.progress(`${formatNumber(records)} records`);
    const number = isDocument ? undefined : record.number;
    const { line, column } = record;
    const place = { file, ...(number === undefined ? {} : { record: number }), line, column };
    const outcome = await judge(record, (ground) => sets?.add(ground, place));
    await take(await addOutcome(outcome, number));
    if (outcome.unjudged !== undefined) {
      const { problem, known } = outcome.unjudged;
      const text = describeDetection(problem, known);
      leave({ file, ...(number === undefined ? {} : { record: number }), problem, text });
    }
  };
  const addFile = async (file: string): Promise<void> => {
    builder.startFile(file);
    try {
      for await (const batch of readRecords(file, io.input)) {
        for (const record of batch.records) {
          await addRecord(file, record, batch.isDocument);
          if (!isWanted) return;
        }
      }
    } catch (error) {
      if (!isSystemError(error)) throw error;
      leave({ file, problem: "unreadable", text: describeFileError("read", displayFile(file), error) });
    }
  };

  for (const { file, text } of inputs.unreadable) leave({ file, problem: "unreadable", text });
  for (const file of inputs.files) {
    if (isWanted) await addFile(file);
  }
  // Whether they are compared or not: the other record of a note may be in another export.
  met.forEach(leaveSets);
  const check = sets?.check();
  if (check !== undefined && isWanted) await addSets(check);
  const outcomes = (isWanted ? notes?.finish() : undefined) ?? [];
  await take(outcomes.flatMap(({ finding }) => (finding === undefined ? [] : builder.addFinding(finding))));
  io.progress("");
  const report = builder.finish();
  return {
    view: {
      report: { ...report, complete: report.complete && unjudged.length === 0 },
      rules: pages.pages,
      unjudged,
      failOn,
    },
    shown,
    outcomes,
    exitCode: winningExitCode(codes),
  };
};
