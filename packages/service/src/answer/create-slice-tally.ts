import type { Counts, Finding } from "@send-standards/core";
import type { StandardVersion } from "./answer-task.ts";
import type { RecordFacts } from "./record-facts.ts";
import type { SliceAnswer } from "./slice-task.ts";

/** What is counted of one line. */
export interface LineFacts {
  readonly findings: readonly Finding[];
  /** Absent where the line is about the input and not about a record. */
  readonly record?: { readonly fails: boolean; readonly isWhole: boolean } | undefined;
  readonly standard?: StandardVersion | undefined;
}

/** Returns how many findings there are of each severity. */
export const countSeverities = (findings: readonly Finding[]): Counts => {
  const counts = { error: 0, query: 0, advice: 0, noted: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};

/** Puts the answer to a slice together, line by line. */
export interface SliceTally {
  readonly add: (line: object, facts: LineFacts) => void;
  readonly addFacts: (facts: RecordFacts) => void;
  /** How long the text is. */
  readonly length: () => number;
  readonly finish: () => SliceAnswer;
}

/** Returns an empty tally. */
export const createSliceTally = (): SliceTally => {
  const counts = { error: 0, query: 0, advice: 0, noted: 0 };
  const byStandard = new Map<string, [string, string, number]>();
  const byRule = new Map<string, number>();
  const kept: RecordFacts[] = [];
  let text = "";
  let taken = 0;
  let records = 0;
  let failing = 0;
  let incomplete = 0;
  let isSound = true;
  return {
    add: (line, { findings, record, standard }) => {
      text += `${JSON.stringify(line)}\n`;
      taken += 1;
      for (const { severity, rule } of findings) {
        counts[severity] += 1;
        byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
      }
      if (record === undefined) isSound &&= findings.every(({ severity }) => severity !== "error");
      else {
        records += 1;
        if (record.fails) failing += 1;
        if (!record.isWhole) incomplete += 1;
      }
      if (standard === undefined) return;
      const key = `${standard.id} ${standard.version}`;
      const [, , sum] = byStandard.get(key) ?? ["", "", 0];
      byStandard.set(key, [standard.id, standard.version, sum + 1]);
    },
    addFacts: (facts) => {
      kept.push(facts);
    },
    length: () => text.length,
    finish: () => ({
      text,
      taken,
      records,
      failing,
      incomplete,
      isSound,
      counts,
      byStandard: [...byStandard.values()],
      byRule: [...byRule],
      facts: kept,
    }),
  };
};
