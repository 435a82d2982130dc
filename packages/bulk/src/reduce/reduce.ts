import type { Plan } from "../plan/plan.ts";
import type { CollectedFacts } from "../sets/collect-facts.ts";
import { placeFindingLine } from "../shard/finding-line.ts";
import { findingsFile, verdictsFile } from "../shard/shard-files.ts";
import { taskOf } from "../shard/shard-task.ts";
import { headerLine } from "../since/verdict-file.ts";
import type { ObjectReader } from "../source/object-reader.ts";
import type { ResultStore } from "../store/result-store.ts";
import { formatSummaryHtml } from "../summary/format-summary-html.ts";
import type { Summary } from "../summary/summary.ts";
import { createAddUp, type FinishOptions } from "./add-up.ts";
import { countPiece } from "./count-piece.ts";
import { judgeRunSets } from "./judge-run-sets.ts";
import { readTextLines } from "./read-lines.ts";
import { readResult } from "./read-result.ts";
import { createShardBases, type ShardBases } from "./shard-bases.ts";

/** Names of the files that a run leaves. */
export const reportFiles = { findings: "findings.ndjson", summary: "summary.json", page: "summary.html" } as const;

/** Name of the file with the verdicts, where they are remembered. */
export const verdictsName = "verdicts.ndjson";

/** What the end of a run needs from outside. */
export interface ReduceOptions extends FinishOptions {
  /** What the shards were written into. */
  readonly store: ResultStore;
  /** What the report is written into; the same where absent. */
  readonly report?: ResultStore;
  /** Reads the objects of shards that are missing, to count their records. */
  readonly reader: ObjectReader;
}

/** Characters that are written at a time. */
const block = 262_144;

/** Yields texts as few long ones. */
const inBlocks = async function* (texts: AsyncIterable<string>): AsyncGenerator<string> {
  let open = "";
  for await (const text of texts) {
    open += text;
    if (open.length < block) continue;
    yield open;
    open = "";
  }
  if (open !== "") yield open;
};

/** Yields the findings of the shards in the order of the input. */
const findingsOf = async function* (
  shards: readonly number[],
  store: ResultStore,
  bases: ShardBases,
): AsyncGenerator<string> {
  for (const shard of shards) {
    for await (const line of readTextLines(store.read(findingsFile(shard)))) {
      yield placeFindingLine(line, (piece) => bases.of(shard, piece));
    }
  }
};

/** Yields the verdicts of the shards, below a line that says what gave them. */
const verdictsOf = async function* (
  plan: Plan,
  shards: readonly number[],
  store: ResultStore,
): AsyncGenerator<string | Uint8Array> {
  yield headerLine(plan);
  for (const shard of shards) yield* store.read(verdictsFile(shard));
};

/**
 * Adds up what the shards of a run found, compares records with each other, and writes the report: the findings in the order of
 * the input, those about several records last; the summary as JSON and as a page. The same results give the same bytes.
 */
export const reduce = async (
  plan: Plan,
  { store, report = store, reader, ...options }: ReduceOptions,
): Promise<Summary> => {
  const missing = new Set(options.missing);
  const present = plan.shards.map(({ number }) => number).filter((number) => !missing.has(number));
  const bases = createShardBases(plan);
  const sum = createAddUp(plan, bases);
  const collected: CollectedFacts[] = [];
  for (const { number } of plan.shards) {
    if (missing.has(number)) {
      const counts = [];
      for (const piece of taskOf(plan, number).pieces) counts.push(await countPiece(piece, reader));
      bases.add(number, counts);
      continue;
    }
    const result = await readResult(store, number);
    bases.add(number, result.pieces);
    sum.add(result);
    if (result.sets !== undefined) collected.push(result.sets);
  }
  const sets = plan.withSets ? await judgeRunSets(plan, store, collected, bases) : undefined;
  const lines = async function* (): AsyncGenerator<string> {
    yield* findingsOf(present, store, bases);
    if (sets !== undefined) yield* sets.lines;
  };
  if (plan.remember) await report.write(verdictsName, verdictsOf(plan, present, store));
  await report.write(reportFiles.findings, inBlocks(lines()));
  if (sets !== undefined) sum.addSets(sets.sum());
  const summary = await sum.finish(options);
  await report.write(reportFiles.summary, [`${JSON.stringify(summary, undefined, 2)}\n`]);
  await report.write(reportFiles.page, [formatSummaryHtml(summary)]);
  return summary;
};
