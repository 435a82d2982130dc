import type { Finding } from "@send-standards/core";
import type { Plan } from "../plan/plan.ts";
import type { CollectedFacts } from "../sets/collect-facts.ts";
import { judgeSets } from "../sets/judge-sets.ts";
import { setFindingLine } from "../shard/finding-line.ts";
import type { ResultStore } from "../store/result-store.ts";
import type { SetSum } from "./add-up.ts";
import type { ShardBases } from "./shard-bases.ts";

/** Findings about several records, as they are written, and their sum once all were. */
export interface RunSets {
  /** Lines of NDJSON; to be read once. */
  readonly lines: AsyncIterable<string>;
  /** Returns the sum of the lines that were read. */
  readonly sum: () => SetSum;
}

/** Compares the records of all shards with each other, from the facts that were taken of them. */
export const judgeRunSets = async (
  plan: Plan,
  store: ResultStore,
  collected: readonly CollectedFacts[],
  bases: ShardBases,
): Promise<RunSets> => {
  const { findings, ran, skipped, complete } = await judgeSets({
    store,
    runs: collected.flatMap(({ runs }) => runs),
    counts: collected,
    asOf: plan.asOf,
    placeOf: (shard, { piece, record, line, column }) => {
      const base = bases.of(shard, piece);
      const object = plan.shards[shard]?.pieces[piece]?.object ?? -1;
      return {
        file: plan.objects[object]?.name ?? "",
        ...(record === undefined ? {} : { record: record + base.records }),
        ...(line === undefined ? {} : { line: line + base.lines }),
        ...(column === undefined ? {} : { column }),
      };
    },
  });
  const counts = { error: 0, query: 0, advice: 0 };
  const rules = new Map<string, { findings: number; records: number; last: string }>();
  const count = ({ rule, severity, file, record }: Finding): void => {
    counts[severity] += 1;
    const place = `${record ?? ""} ${file ?? ""}`;
    const sum = rules.get(rule) ?? { findings: 0, records: 0, last: "" };
    rules.set(rule, sum);
    sum.findings += 1;
    // Findings come in the order of the records.
    if (sum.last !== place) sum.records += 1;
    sum.last = place;
  };
  const lines = async function* (): AsyncGenerator<string> {
    for await (const finding of findings) {
      count(finding);
      yield setFindingLine(finding);
    }
  };
  return {
    lines: lines(),
    sum: () => ({
      counts,
      rules: Object.fromEntries(
        [...rules].map(([rule, sum]) => [rule, { findings: sum.findings, records: sum.records }]),
      ),
      skipped,
      ran,
      complete,
    }),
  };
};
