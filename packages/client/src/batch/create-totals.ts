import type { BatchSummary } from "../schemas.ts";
import type { BatchInput, BatchRecord } from "./batch-item.ts";

/** Adds up what the answers to the slices of a batch say. */
export interface Totals {
  readonly add: (item: BatchRecord | BatchInput) => void;
  /** Adds what closes the answer to a slice, or to the rest of one whose answer was cut off. */
  readonly close: (summary: BatchSummary) => void;
  /** How many records there were. */
  readonly records: () => number;
  /** Says that the last answer was cut off, so that its records were not compared with those that come. */
  readonly cut: () => void;
  /** Returns the summary of the batch. @param last that of its last slice. */
  readonly summary: (last: BatchSummary) => BatchSummary;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Returns totals of nothing. */
export const createTotals = (): Totals => {
  const counts = { error: 0, query: 0, advice: 0, noted: 0 };
  const standards = new Map<string, { id: string; version: string; records: number }>();
  const rules = new Map<string, number>();
  const setFindings: NonNullable<BatchSummary["sets"]>["findings"][number][] = [];
  let records = 0;
  let failing = 0;
  let incomplete = 0;
  let answers = 0;
  let passes = true;
  let isWhole = true;
  const count = (findings: BatchRecord["findings"]): void => {
    for (const { rule, severity } of findings) {
      counts[severity] += 1;
      rules.set(rule, (rules.get(rule) ?? 0) + 1);
    }
  };
  const addRecord = ({ outcome, complete, standard, version }: BatchRecord): void => {
    records += 1;
    if (outcome === "fail") failing += 1;
    if (!complete) incomplete += 1;
    if (standard === undefined || version === undefined) return;
    const key = `${standard} ${version}`;
    standards.set(key, { id: standard, version, records: (standards.get(key)?.records ?? 0) + 1 });
  };
  return {
    add: (item) => {
      count(item.findings);
      if (item.kind === "record") addRecord(item);
    },
    close: ({ outcome, complete, sets }) => {
      answers += 1;
      passes &&= outcome === "pass";
      isWhole &&= complete;
      setFindings.push(...(sets?.findings ?? []));
      count(sets?.findings ?? []);
    },
    records: () => records,
    cut: () => {
      answers += 1;
    },
    summary: ({ sets, asOf, tool }) => {
      const areCompared = sets === undefined || (answers === 1 && sets.complete);
      return {
        outcome: passes && failing === 0 ? "pass" : "fail",
        records,
        failing,
        incomplete,
        counts,
        ...(sets === undefined ? {} : { sets: { findings: setFindings, complete: areCompared } }),
        standards: [...standards].sort(([a], [b]) => byText(a, b)).map(([, standard]) => standard),
        rules: [...rules]
          .map(([rule, found]) => ({ rule, count: found }))
          .sort((a, b) => b.count - a.count || byText(a.rule, b.rule)),
        complete: isWhole && incomplete === 0 && areCompared,
        asOf,
        tool,
      };
    },
  };
};
