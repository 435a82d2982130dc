import type { PublishedStandard } from "@send-standards/catalogue";
import { type Finding, isAtLeast, type Severity } from "@send-standards/core";
import { createReportBuilder, type RecordText } from "@send-standards/validator";
import { formatNumber } from "../count-of.ts";
import { type ExitCode, exitCodes, winningExitCode } from "../exit-code.ts";
import { describeFileError, isSystemError } from "../file-error.ts";
import type { ReportView } from "../formats/report-view.ts";
import type { Io } from "../io.ts";
import { createRulePages } from "../rule-book/create-rule-pages.ts";
import { toolName, toolVersion } from "../tool.ts";
import { createJudge, type Outcome, type ShowValue } from "./create-judge.ts";
import type { InputFiles } from "./input-files.ts";
import { problemFinding } from "./problem-finding.ts";
import { readRecords } from "./read-records.ts";
import { describeDetection, displayFile, type Unjudged } from "./unjudged.ts";

/** What to validate, and how. */
export interface ValidationOptions {
  readonly inputs: InputFiles;
  /** What every record is held against; what each states itself where absent. */
  readonly entry: PublishedStandard | undefined;
  /** ISO 8601 date. */
  readonly asOf: string;
  readonly failOn: Severity | "never";
  readonly showValue: ShowValue | undefined;
  /** Takes findings as they come, in the order of the report; returns whether anybody still wants them. */
  readonly onFindings?: (findings: readonly Finding[]) => Promise<boolean>;
  /** Hears of everything that is not judged, as it comes. */
  readonly onUnjudged: (unjudged: Unjudged) => void;
}

/** What validation leads to. */
export interface ValidationResult {
  readonly view: ReportView;
  /** Values that findings are about, where they were asked for. */
  readonly shown: ReadonlyMap<Finding, string>;
  readonly exitCode: ExitCode;
}

/** How many records pass between two signs of progress. */
const progressStep = 100;

/** Reads every file, judges every record, and adds everything up. Keeps one record at a time. */
export const runValidation = async (options: ValidationOptions, io: Io): Promise<ValidationResult> => {
  const { inputs, failOn } = options;
  const judge = createJudge(options);
  const pages = createRulePages();
  const builder = createReportBuilder({ tool: { name: toolName, version: toolVersion() }, asOf: options.asOf });
  const shown = new Map<Finding, string>();
  const unjudged: Unjudged[] = [];
  const codes = new Set<ExitCode>();
  let records = 0;
  let isWanted = true;

  const leave = (one: Unjudged): void => {
    unjudged.push(one);
    options.onUnjudged(one);
    codes.add(one.problem === "unreadable" ? exitCodes.file : exitCodes.standard);
  };
  const take = async (findings: readonly Finding[]): Promise<void> => {
    if (failOn !== "never" && findings.some(({ severity }) => isAtLeast(severity, failOn)))
      codes.add(exitCodes.findings);
    if (findings.length > 0 && options.onFindings !== undefined) isWanted = await options.onFindings(findings);
  };
  const addOutcome = (outcome: Outcome, number: number | undefined): readonly Finding[] => {
    if (outcome.standard !== undefined) pages.add(outcome.standard);
    const findings = builder.addRecord(outcome.judgement, outcome.standard, number);
    for (const [at, finding] of findings.entries()) {
      const value = outcome.shown?.[at];
      if (value !== undefined) shown.set(finding, value);
    }
    return findings;
  };
  const addRecord = async (file: string, record: RecordText, isDocument: boolean): Promise<void> => {
    if (record.number === undefined) {
      if (record.problem !== undefined) await take([builder.addFinding(problemFinding(record.problem))]);
      return;
    }
    records += 1;
    if (records % progressStep === 0) io.progress(`${formatNumber(records)} records`);
    const number = isDocument ? undefined : record.number;
    const outcome = await judge(record);
    await take(addOutcome(outcome, number));
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
    exitCode: winningExitCode(codes),
  };
};
