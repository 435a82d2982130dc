import type { Plan } from "../plan/plan.ts";
import { addWorst } from "../shard/add-worst.ts";
import type { PartCount, SeverityCounts, ShardResult } from "../shard/shard-result.ts";
import { describeFileProblem } from "../source/file-problem.ts";
import { findingsBuckets } from "../summary/findings-buckets.ts";
import type { PartSummary, RecordReference, Summary } from "../summary/summary.ts";
import type { DescribeRule } from "./rule-facts.ts";
import type { ShardBases } from "./shard-bases.ts";

/** Adds results of shards up to a summary. */
export interface AddUp {
  /** Adds the result of the next shard, in the order of the input; a missing one is left out. */
  readonly add: (result: ShardResult) => void;
  /** Adds findings about several records. */
  readonly addSets: (sets: SetSum) => void;
  readonly finish: (options: FinishOptions) => Promise<Summary>;
}

/** What was found by rules about several records. */
export interface SetSum {
  readonly counts: SeverityCounts;
  readonly rules: ShardResult["rules"];
  readonly skipped: ShardResult["skipped"];
  readonly ran: readonly string[];
  readonly complete: boolean;
}

/** What a summary says beside what was found. */
export interface FinishOptions {
  readonly tool: Summary["tool"];
  readonly describeRule: DescribeRule;
  /** Numbers of the shards without a result. */
  readonly missing: readonly number[];
}

const mostUnjudged = 20;

const problems: Readonly<Record<string, string>> = {
  "not-an-object": "The record is no object, so it states no standard.",
  "no-standard": "The record states no standard.",
  "unknown-standard": "The record states a standard that this program does not know.",
  "no-version": "The record states no version of its standard that can be read.",
  "unknown-major": "The record states a major version of its standard that this program does not know.",
};

const splitName = (name: string): { id: string; version: string } => {
  const [id = "", version = ""] = name.split(" ");
  return { id, version };
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const addCounts = (into: Map<string, number>, from: Readonly<Record<string, number>>): void => {
  for (const [key, count] of Object.entries(from)) into.set(key, (into.get(key) ?? 0) + count);
};

/** Returns an empty sum for the shards of a plan. @param bases of all shards. */
export const createAddUp = (plan: Plan, bases: ShardBases): AddUp => {
  const standards = new Map<string, number>();
  const counts = { error: 0, query: 0, advice: 0 };
  const rules = new Map<string, { findings: number; records: number }>();
  const ran = new Set<string>();
  const perRecord = findingsBuckets.map(() => 0);
  const parts = new Map<string, { -readonly [Key in keyof PartCount]: PartCount[Key] }>();
  const worst: (RecordReference & SeverityCounts)[] = [];
  const unjudged = new Map<string, number>();
  const firstUnjudged: (RecordReference & { problem: string })[] = [];
  const files: { file: string; text: string }[] = [...plan.unreadable];
  let records = 0;
  let unchanged = 0;
  let skipped = 0;
  let isComplete = files.length === 0;

  const addRules = (from: ShardResult["rules"]): void => {
    for (const [rule, { findings, records: found }] of Object.entries(from)) {
      const sum = rules.get(rule) ?? { findings: 0, records: 0 };
      rules.set(rule, { findings: sum.findings + findings, records: sum.records + found });
    }
  };
  const addSeverities = (from: SeverityCounts): void => {
    counts.error += from.error;
    counts.query += from.query;
    counts.advice += from.advice;
  };
  const addParts = (from: readonly PartCount[]): void => {
    for (const part of from) {
      const key = `${part.standard} ${part.part}`;
      const sum = parts.get(key) ?? { ...part, filled: 0, nil: 0, empty: 0 };
      parts.set(key, sum);
      sum.filled += part.filled;
      sum.nil += part.nil;
      sum.empty += part.empty;
    }
  };
  const fileOf = (shard: number, piece: number): string => {
    const object = plan.shards[shard]?.pieces[piece]?.object;
    return plan.objects[object ?? -1]?.name ?? "";
  };

  return {
    add: (result) => {
      const { shard, pieces } = result;
      const referTo = (piece: number, record: number | undefined, line?: number): RecordReference => {
        const base = bases.of(shard, piece);
        return {
          file: fileOf(shard, piece),
          ...(record === undefined ? {} : { record: record + base.records }),
          ...(line === undefined ? {} : { line: line + 1 + base.lines }),
        };
      };
      for (const [at, piece] of pieces.entries()) {
        records += piece.records;
        if (piece.problem !== undefined) {
          const file = fileOf(shard, at);
          files.push({ file, text: describeFileProblem("read", file, piece.problem.text) });
        }
      }
      addCounts(standards, result.standards);
      addSeverities(result.counts);
      addRules(result.rules);
      for (const rule of result.ran) ran.add(rule);
      for (const count of Object.values(result.skipped)) skipped += count;
      for (const [at, count] of result.perRecord.entries()) perRecord[at] = (perRecord[at] ?? 0) + count;
      addParts(result.parts);
      for (const { piece, record, line, ...found } of result.worst)
        addWorst(worst, { ...referTo(piece, record, line), ...found });
      addCounts(unjudged, result.unjudged);
      for (const { piece, record, problem } of result.firstUnjudged) {
        if (firstUnjudged.length < mostUnjudged) firstUnjudged.push({ ...referTo(piece, record), problem });
      }
      unchanged += result.unchanged;
      if (result.incomplete > 0 || unjudged.size > 0 || files.length > 0) isComplete = false;
    },
    addSets: (sets) => {
      addSeverities(sets.counts);
      addRules(sets.rules);
      for (const rule of sets.ran) ran.add(rule);
      for (const count of Object.values(sets.skipped)) skipped += count;
      if (!sets.complete) isComplete = false;
    },
    finish: async ({ tool, describeRule, missing }) => {
      const found = await Promise.all(
        [...rules].map(async ([rule, sum]) => ({ rule, ...sum, ...(await describeRule(rule)) })),
      );
      const isWhole = isComplete && missing.length === 0;
      return {
        summaryVersion: 1,
        tool,
        asOf: plan.asOf,
        inputs: {
          files: plan.objects.length + plan.unreadable.length,
          bytes: plan.objects.reduce((sum, { size }) => sum + size, 0),
          records,
          unchanged,
        },
        standards: [...standards]
          .map(([name, count]) => ({ ...splitName(name), records: count }))
          .sort((a, b) => byText(a.id, b.id) || byText(a.version, b.version)),
        counts,
        rules: {
          ran: ran.size,
          skipped,
          found: found.sort((a, b) => b.findings - a.findings || byText(a.rule, b.rule)),
        },
        findingsPerRecord: findingsBuckets.map((bucket, at) => ({ ...bucket, records: perRecord[at] ?? 0 })),
        completeness: [...parts.values()].map(({ standard, part, filled, nil, empty }): PartSummary => {
          const { id, version } = splitName(standard);
          return { standard: id, version, part, filled, nil, empty };
        }),
        worst,
        unjudged: {
          records: [...unjudged]
            .map(([problem, count]) => ({ problem, text: problems[problem] ?? "", records: count }))
            .sort((a, b) => b.records - a.records || byText(a.problem, b.problem)),
          first: firstUnjudged,
          files,
          missing: missing.flatMap((shard) =>
            (plan.shards[shard]?.pieces ?? []).map(({ object, start, end }) => ({
              file: plan.objects[object]?.name ?? "",
              start,
              end,
            })),
          ),
        },
        complete: isWhole,
      };
    },
  };
};
