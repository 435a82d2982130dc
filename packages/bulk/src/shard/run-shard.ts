import { findVersion } from "@send-standards/catalogue";
import { createJudge, createTakeGround, type Judge, type TakeGround } from "../judge/create-judge.ts";
import { createFindValidator } from "../judge/find-validator.ts";
import { createFactCollector } from "../sets/collect-facts.ts";
import type { EarlierVerdicts } from "../since/earlier-verdicts.ts";
import { createRecall } from "../since/recall.ts";
import type { ObjectReader } from "../source/object-reader.ts";
import type { ResultStore } from "../store/result-store.ts";
import { createTally } from "./create-tally.ts";
import { judgePiece } from "./judge-piece.ts";
import { findingsFile, resultFile, verdictsFile } from "./shard-files.ts";
import type { PieceResult, ShardResult } from "./shard-result.ts";
import type { ShardTask } from "./shard-task.ts";
import { createTextSink } from "./text-sink.ts";

/** What the work on a shard needs from outside. */
export interface ShardTools {
  readonly reader: ObjectReader;
  readonly store: ResultStore;
  /** Verdicts of an earlier report, where there is one. */
  readonly earlier?: EarlierVerdicts;
}

/** Judges one shard after the other: reads its pieces, writes its findings and then its result into the store. */
export type RunShard = (task: ShardTask) => Promise<ShardResult>;

/** What judges the records of a run. */
interface RunJudge {
  readonly judge: Judge;
  readonly takeGround: TakeGround;
}

/** Returns a function that judges shards; standards are loaded once. */
export const createRunShard = ({ reader, store, earlier }: ShardTools): RunShard => {
  const judges = new Map<string, RunJudge>();
  const recall = earlier === undefined ? undefined : createRecall(earlier);
  const judgeOf = ({ asOf, standard }: ShardTask): RunJudge => {
    const key = `${asOf} ${standard ?? ""}`;
    const known = judges.get(key);
    if (known !== undefined) return known;
    const [id = "", version] = standard?.split("@") ?? [];
    const entry = standard === undefined ? undefined : findVersion(id, version);
    if (standard !== undefined && entry === undefined) {
      throw new RangeError("the plan names a standard that is not known");
    }
    const findValidator = createFindValidator(entry);
    const judge = { judge: createJudge({ asOf, findValidator }), takeGround: createTakeGround(findValidator) };
    judges.set(key, judge);
    return judge;
  };
  return async (task) => {
    const { shard, hashKey, withSets, remember } = task;
    const tally = createTally();
    const findings = createTextSink(store, findingsFile(shard));
    const facts = withSets ? createFactCollector({ hashKey, shard, store }) : undefined;
    const verdicts = remember ? createTextSink(store, verdictsFile(shard)) : undefined;
    const pieces: PieceResult[] = [];
    try {
      const state = { ...judgeOf(task), reader, tally, findings, facts, verdicts, recall };
      for (const [number, piece] of task.pieces.entries()) pieces.push(await judgePiece(piece, number, state));
      await findings.close();
      await verdicts?.close();
    } catch (error) {
      await Promise.all([findings.discard(), verdicts?.discard()]);
      throw error;
    }
    const result = tally.finish({ shard, pieces, sets: await facts?.finish() });
    await store.write(resultFile(shard), [`${JSON.stringify(result)}\n`]);
    return result;
  };
};
