import type { Counts, Finding, Report, SkippedRule, Standard } from "@send-standards/core";
import type { Judgement } from "./judge.ts";

/** Adds judgements of many records up to one report. */
export interface ReportBuilder {
  /** Starts the next file; findings that follow belong to it. */
  startFile: (file: string) => void;
  /**
   * Adds the judgement of one record and returns its findings as the report will carry them.
   *
   * @param record 1-based number of the record in its file; absent where the file is one record.
   */
  addRecord: (judgement: Judgement, standard: Standard | undefined, record?: number) => readonly Finding[];
  /** Adds a finding about the file itself; it counts no record. */
  addFinding: (finding: Finding) => Finding;
  finish: () => Report;
}

/** Options of `createReportBuilder`. */
export interface ReportOptions {
  readonly tool: Report["tool"];
  /** ISO 8601 date. */
  readonly asOf: string;
}

/** Returns an empty report that judgements are added to. */
export const createReportBuilder = ({ tool, asOf }: ReportOptions): ReportBuilder => {
  const inputs: { file: string; records: number }[] = [];
  const standards = new Map<string, Report["standards"][number]>();
  const findings: Finding[] = [];
  const skipped: SkippedRule[] = [];
  const ran = new Set<string>();
  const counts: { -readonly [Key in keyof Counts]: Counts[Key] } = { error: 0, query: 0, advice: 0, noted: 0 };
  let complete = true;
  let file: string | undefined;

  const add = (finding: Finding, record: number | undefined): Finding => {
    const { rule, severity, pointer, ...rest } = finding;
    const placed: Finding = {
      rule,
      severity,
      pointer,
      ...(file === undefined ? {} : { file }),
      ...(record === undefined ? {} : { record }),
      ...rest,
    };
    counts[severity] += 1;
    findings.push(placed);
    return placed;
  };
  const noteStandard = (standard: Standard): void => {
    const key = `${standard.id} ${standard.version}`;
    if (standards.has(key)) return;
    standards.set(key, {
      id: standard.id,
      version: standard.version,
      codeLists: standard.codeLists
        .filter((list) => list.mode === "external")
        .map((list) => ({ id: list.id, version: list.version })),
    });
  };

  return {
    startFile: (name) => {
      file = name;
      inputs.push({ file: name, records: 0 });
    },
    addRecord: (judgement, standard, record) => {
      const input = inputs.at(-1);
      if (input !== undefined) input.records += 1;
      if (standard !== undefined) noteStandard(standard);
      for (const rule of judgement.ran) ran.add(rule);
      for (const one of judgement.skipped) {
        skipped.push({
          rule: one.rule,
          ...(file === undefined ? {} : { file }),
          ...(record === undefined ? {} : { record }),
          because: one.because,
        });
      }
      complete &&= judgement.complete;
      return judgement.findings.map((finding) => add(finding, record));
    },
    addFinding: (finding) => {
      complete &&= finding.severity !== "error";
      return add(finding, undefined);
    },
    finish: () => ({
      reportVersion: 1,
      tool,
      asOf,
      inputs,
      standards: [...standards.values()],
      counts,
      rules: { ran: ran.size, skipped },
      findings,
      complete,
    }),
  };
};
