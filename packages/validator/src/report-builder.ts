import type { Counts, Finding, Report, SkippedRule, Standard } from "@send-standards/core";
import type { Judgement } from "./judge.ts";
import type { NoteBook } from "./notes/index.ts";
import type { SetJudgement } from "./set-check.ts";

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
  /**
   * Adds what was found in all records together, once they were all added, and returns its findings as the report will
   * carry them: among those of the records that they lie in. One without a file belongs to the last file.
   */
  addSets: (judgement: SetJudgement) => readonly Finding[];
  finish: () => Report;
}

/** Options of `createReportBuilder`. */
export interface ReportOptions {
  readonly tool: Report["tool"];
  /** ISO 8601 date. */
  readonly asOf: string;
  /** Explains findings on their way into the report. Findings about the notes themselves are for the caller to add. */
  readonly notes?: NoteBook;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Returns two lists as one, each in its own order; where nothing decides, `first` comes first. */
const merge = <Item>(
  first: readonly Item[],
  second: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Item[] => {
  const merged: Item[] = [];
  let at = 0;
  for (const item of second) {
    for (let next = first[at]; next !== undefined && compare(next, item) <= 0; next = first[at]) {
      merged.push(next);
      at += 1;
    }
    merged.push(item);
  }
  return [...merged, ...first.slice(at)];
};

/** Returns an empty report that judgements are added to. */
export const createReportBuilder = ({ tool, asOf, notes }: ReportOptions): ReportBuilder => {
  const inputs: { file: string; records: number }[] = [];
  const standards = new Map<string, Report["standards"][number]>();
  let findings: Finding[] = [];
  const skipped: SkippedRule[] = [];
  const ran = new Set<string>();
  const counts: { -readonly [Key in keyof Counts]: Counts[Key] } = { error: 0, query: 0, advice: 0, noted: 0 };
  let complete = true;
  let file: string | undefined;

  /** Returns a finding with the note that explains it, and counts it. */
  const count = (finding: Finding): Finding => {
    const explained = notes?.explain(finding) ?? finding;
    counts[explained.noted === undefined ? explained.severity : "noted"] += 1;
    return explained;
  };
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
    const explained = count(placed);
    findings.push(explained);
    return explained;
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
        notes?.leave({ file, record, rule: one.rule });
      }
      if (!judgement.complete) notes?.leave({ file, record });
      complete &&= judgement.complete;
      return judgement.findings.map((finding) => add(finding, record));
    },
    addFinding: (finding) => {
      complete &&= finding.severity !== "error";
      return add(finding, undefined);
    },
    addSets: (judgement) => {
      for (const rule of judgement.ran) ran.add(rule);
      for (const one of judgement.skipped) {
        skipped.push(one);
        notes?.leave({ file: one.file, record: one.record, rule: one.rule });
      }
      // A note on a rule about several records may be about one that is not here; it is never taken for done.
      for (const input of inputs) {
        for (const rule of judgement.ran) notes?.leave({ file: input.file, record: null, rule });
      }
      complete &&= judgement.complete;
      const added = judgement.findings.map((finding) => {
        const { rule, severity, pointer, file: own = file, ...rest } = finding;
        return count({ rule, severity, pointer, ...(own === undefined ? {} : { file: own }), ...rest });
      });
      const numbers = new Map(inputs.map((input, at) => [input.file, at]));
      const fileOf = (finding: Finding): number => numbers.get(finding.file ?? "") ?? numbers.size;
      const recordOf = ({ record = Number.POSITIVE_INFINITY }: Finding): number => record;
      const compare = (a: Finding, b: Finding): number =>
        fileOf(a) - fileOf(b) ||
        (recordOf(a) === recordOf(b) ? 0 : recordOf(a) - recordOf(b)) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        byText(a.pointer, b.pointer) ||
        byText(a.rule, b.rule);
      findings = merge(findings, added.toSorted(compare), compare);
      return added;
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
