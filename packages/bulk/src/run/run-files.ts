import type { Plan } from "../plan/plan.ts";
import { readJson } from "../reduce/read-result.ts";
import { resultFile, shardFolder } from "../shard/shard-files.ts";
import type { ResultStore } from "../store/result-store.ts";

/** Folder, in that of the report, for everything that a run needs until it is finished; nobody else has use for the name. */
export const runFolderName = ".send-standards-run";

/** Name of the file with the plan of a run that is not finished. */
export const planFile = "plan.json";

/** Writes the plan of a run; from then on it can be taken up again. */
export const storePlan = (store: ResultStore, plan: Plan): Promise<void> =>
  store.write(planFile, [`${JSON.stringify(plan)}\n`]);

/** Returns the plan of a run that is not finished, or `undefined` where there is none. */
export const loadPlan = async (store: ResultStore): Promise<Plan | undefined> =>
  (await store.list(planFile)).includes(planFile) ? await readJson<Plan>(store, planFile) : undefined;

/** Returns the numbers of the shards of a plan that have no result yet, in order. */
export const openShards = async (store: ResultStore, { shards }: Plan): Promise<number[]> => {
  const done = new Set(await store.list(shardFolder));
  return shards.map(({ number }) => number).filter((number) => !done.has(resultFile(number)));
};

/** Where a store keeps what the comparison of records needs, as long as it lasts. */
const setsFolder = "sets/";

/** Removes the plan and everything of its shards; what is left is the report. */
export const clearRun = async (store: ResultStore): Promise<void> => {
  // Without its plan a run is over, however much of it is still there.
  await store.remove(planFile);
  await store.remove(shardFolder);
  await store.remove(setsFolder);
};
