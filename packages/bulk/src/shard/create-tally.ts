import type { Finding, Standard } from "@send-standards/core";
import { bucketOf, findingsBuckets } from "../summary/findings-buckets.ts";
import { addWorst } from "./add-worst.ts";
import type { PartState } from "./part-state.ts";
import type { PieceResult, ShardResult, UnjudgedRecord, WorstRecord } from "./shard-result.ts";
import { partLetters, partPaths, type Verdict } from "./verdict.ts";

/** Where a record is in its shard. */
export interface TallyPlace {
  readonly piece: number;
  /** 1-based number of the record in the piece; absent where the object is one record. */
  readonly record: number | undefined;
  /** 0-based line of the piece on which it begins. */
  readonly line: number;
  /** Whether the verdict is that of an earlier report. */
  readonly isUnchanged: boolean;
}

/** Adds up what is found in the records of a shard. */
export interface Tally {
  readonly addRecord: (verdict: Verdict, place: TallyPlace) => void;
  /** Adds a finding about a file, which is in no record. */
  readonly addFinding: (finding: Finding) => void;
  /** @param more what the shard knows apart from its records. */
  readonly finish: (more: {
    readonly shard: number;
    readonly pieces: readonly PieceResult[];
    readonly sets: ShardResult["sets"];
  }) => ShardResult;
}

interface RuleCount {
  findings: number;
  records: number;
  /** The last record that had one. */
  last: number;
}

interface PartTally {
  readonly part: string;
  readonly counts: Record<PartState, number>;
}

interface StandardTally {
  readonly name: string;
  records: number;
  readonly parts: readonly PartTally[];
}

/** How many of the records that were not judged are named. */
const mostUnjudged = 20;

const partsOf = (standard: Standard): readonly PartTally[] =>
  partPaths(standard).map((path) => ({ part: path.at(-1) ?? "", counts: { filled: 0, nil: 0, empty: 0 } }));

const stateOf: Readonly<Record<string, PartState>> = {
  [partLetters.filled]: "filled",
  [partLetters.nil]: "nil",
  [partLetters.empty]: "empty",
};

const plus = (counts: Map<string, number>, key: string, more = 1): void => {
  counts.set(key, (counts.get(key) ?? 0) + more);
};

/** Returns an empty tally. */
export const createTally = (): Tally => {
  const standards = new Map<Standard, StandardTally>();
  const counts = { error: 0, query: 0, advice: 0 };
  const rules = new Map<string, RuleCount>();
  const skipped = new Map<string, number>();
  const ran = new Set<string>();
  const perRecord = findingsBuckets.map(() => 0);
  const worst: WorstRecord[] = [];
  const unjudged = new Map<string, number>();
  const firstUnjudged: UnjudgedRecord[] = [];
  let incomplete = 0;
  let unchanged = 0;
  let number = 0;
  let lastRan: readonly string[] = [];
  let last: { readonly standard: Standard; readonly tally: StandardTally } | undefined;

  const tallyOf = (standard: Standard): StandardTally => {
    if (last?.standard === standard) return last.tally;
    const tally = standards.get(standard) ?? {
      name: `${standard.id} ${standard.version}`,
      records: 0,
      parts: partsOf(standard),
    };
    standards.set(standard, tally);
    last = { standard, tally };
    return tally;
  };
  const count = ({ rule, severity }: Finding): RuleCount => {
    counts[severity] += 1;
    const found = rules.get(rule) ?? { findings: 0, records: 0, last: -1 };
    rules.set(rule, found);
    found.findings += 1;
    return found;
  };

  return {
    addRecord: ({ standard, parts, findings, ran: inRun, skipped: passedOver, unjudged: why, complete }, place) => {
      const { piece, record, line, isUnchanged } = place;
      number += 1;
      if (isUnchanged) unchanged += 1;
      if (standard !== undefined) {
        const tally = tallyOf(standard);
        tally.records += 1;
        for (const [at, part] of tally.parts.entries()) part.counts[stateOf[parts[at] ?? ""] ?? "empty"] += 1;
      }
      // Most records are judged by all rules, which is the same list each time.
      if (inRun !== lastRan) for (const rule of inRun) ran.add(rule);
      lastRan = inRun;
      for (const rule of passedOver) plus(skipped, rule);
      if (!complete) incomplete += 1;
      if (why === undefined) {
        const bucket = bucketOf(findings.length);
        perRecord[bucket] = (perRecord[bucket] ?? 0) + 1;
      }
      const inRecord = record === undefined ? {} : { record };
      if (why !== undefined) {
        plus(unjudged, why);
        if (firstUnjudged.length < mostUnjudged) firstUnjudged.push({ piece, ...inRecord, problem: why });
      }
      if (findings.length === 0) return;
      const before = { ...counts };
      for (const finding of findings) {
        const found = count(finding);
        if (found.last !== number) found.records += 1;
        found.last = number;
      }
      addWorst(worst, {
        piece,
        ...inRecord,
        line,
        error: counts.error - before.error,
        query: counts.query - before.query,
        advice: counts.advice - before.advice,
      });
    },
    addFinding: (finding) => {
      count(finding);
      if (finding.severity === "error") incomplete += 1;
    },
    finish: ({ shard, pieces, sets }) => ({
      shard,
      pieces,
      standards: Object.fromEntries([...standards.values()].map(({ name, records }) => [name, records])),
      counts,
      rules: Object.fromEntries([...rules].map(([rule, { findings, records }]) => [rule, { findings, records }])),
      skipped: Object.fromEntries(skipped),
      ran: [...ran],
      perRecord,
      parts: [...standards.values()].flatMap(({ name: standard, parts }) =>
        parts.map(({ part, counts: inPart }) => ({ standard, part, ...inPart })),
      ),
      worst,
      unjudged: Object.fromEntries(unjudged),
      firstUnjudged,
      incomplete,
      ...(sets === undefined ? {} : { sets }),
      unchanged,
    }),
  };
};
