/**
 * A worker of `check-queue.ts` in a process of its own: `queue-worker.ts <url> <folder>`. What it does to a shard is write a file;
 * four shards it treats otherwise.
 */
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createFolderStore } from "@send-standards/bulk";
import { createPlanReader, openQueue } from "@send-standards/queue";
import { canary, delayed, failsAlways, failsOnce, isThere, killed, recordsOf } from "./queue-case.ts";

const [url = "", folder = ""] = process.argv.slice(2);
const store = createFolderStore(folder);
const ending = new AbortController();
process.once("SIGTERM", () => ending.abort());

/** Makes the file where it is not there, and returns whether it was not: true once, whichever worker asks. */
const isFirst = (name: string): Promise<boolean> =>
  writeFile(join(folder, name), `${process.pid}`, { flag: "wx" }).then(
    () => true,
    () => false,
  );

let doomed = false;

const misbehave = async (shard: number): Promise<void> => {
  // The check sees the file and kills this process; until then it does nothing else.
  if (shard === killed && (await isFirst("in-the-middle"))) doomed = true;
  if (doomed) await wait(600_000);
  if (shard === failsOnce && (await isFirst("failed-once"))) throw new Error(`${canary.message} ${canary.nhsNumber}`);
  if (shard === failsAlways && !(await isThere(join(folder, "healed"))))
    throw new Error(`${canary.message} ${canary.file}`);
};

const queue = await openQueue(url);
await queue.work({
  concurrency: 2,
  lockDuration: 2000,
  plan: createPlanReader(store),
  signal: ending.signal,
  runShard: async (_, shard) => {
    await appendFile(join(folder, "log"), `${shard}\n`);
    await misbehave(shard);
    const late = shard === delayed && (await isFirst("delayed"));
    await wait(late ? 8000 : 20);
    await store.write(`shards/${shard}.json`, [JSON.stringify({ records: recordsOf(shard) })]);
    if (late) await isFirst("late");
  },
  reduce: async (plan, missing) => {
    await appendFile(join(folder, "log"), "reduce\n");
    let records = 0;
    for (const { number } of plan.shards) {
      if (missing.includes(number)) continue;
      records += JSON.parse(await readFile(join(folder, `shards/${number}.json`), "utf8")).records;
    }
    await store.write("summary.json", [JSON.stringify({ records, missing })]);
  },
});
await queue.close();
