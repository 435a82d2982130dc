import { isAtLeast, type Severity } from "@send-standards/core";
import type { SliceAnswer } from "../answer/slice-task.ts";
import type { BatchSummary } from "../schemas/batch-lines.ts";
import { tool } from "../tool.ts";
import type { SetsFound } from "./judge-facts.ts";

/** Adds the answers to slices up. */
export interface BatchTotals {
  readonly add: (answer: SliceAnswer) => void;
  /** How many records have had their line. */
  readonly records: () => number;
  /** Returns what closes the batch. @param sets what was found in records compared with each other, where they were. */
  readonly summary: (sets: SetsFound | undefined) => BatchSummary;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Options of `createBatchTotals`. */
export interface BatchTotalsOptions {
  /** ISO 8601 date. */
  readonly asOf: string;
  readonly failOn: Severity | "never";
}

/** Returns totals of nothing. */
export const createBatchTotals = ({ asOf, failOn }: BatchTotalsOptions): BatchTotals => {
  const counts = { error: 0, query: 0, advice: 0, noted: 0 };
  const standards = new Map<string, { id: string; version: string; records: number }>();
  const rules = new Map<string, number>();
  let records = 0;
  let failing = 0;
  let incomplete = 0;
  let isSound = true;
  return {
    add: (answer) => {
      records += answer.records;
      failing += answer.failing;
      incomplete += answer.incomplete;
      isSound &&= answer.isSound;
      counts.error += answer.counts.error;
      counts.query += answer.counts.query;
      counts.advice += answer.counts.advice;
      counts.noted += answer.counts.noted;
      for (const [rule, count] of answer.byRule) rules.set(rule, (rules.get(rule) ?? 0) + count);
      for (const [id, version, more] of answer.byStandard) {
        const key = `${id} ${version}`;
        standards.set(key, { id, version, records: (standards.get(key)?.records ?? 0) + more });
      }
    },
    records: () => records,
    summary: (sets) => {
      for (const { rule, severity } of sets?.findings ?? []) {
        counts[severity] += 1;
        rules.set(rule, (rules.get(rule) ?? 0) + 1);
      }
      const setsFail =
        failOn !== "never" && sets?.findings.some(({ severity }) => isAtLeast(severity, failOn)) === true;
      return {
        outcome: failing === 0 && isSound && !setsFail ? "pass" : "fail",
        records,
        failing,
        incomplete,
        counts,
        ...(sets === undefined ? {} : { sets: { findings: [...sets.findings], complete: sets.complete } }),
        standards: [...standards].sort(([a], [b]) => byText(a, b)).map(([, standard]) => standard),
        rules: [...rules]
          .map(([rule, count]) => ({ rule, count }))
          .sort((a, b) => b.count - a.count || byText(a.rule, b.rule)),
        complete: incomplete === 0 && isSound && sets?.complete !== false,
        asOf,
        tool,
      };
    },
  };
};
