import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { asOf, brokenPlan, lines, plan } from "../../testing/plans.ts";
import type { ShardTask } from "../shard/shard-task.ts";
import { createShardPool, type ShardPool, type ShardPoolOptions } from "./create-shard-pool.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "send-standards-"));
});
afterAll(() => rm(folder, { recursive: true }));

const pools: ShardPool[] = [];
const poolOf = (options: ShardPoolOptions): ShardPool => {
  const pool = createShardPool(options);
  pools.push(pool);
  return pool;
};
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));

const task = (shard: number, pieces: ShardTask["pieces"] = []): ShardTask => ({
  shard,
  pieces,
  asOf,
  withSets: false,
  remember: false,
  hashKey: [1, 2, 3, 4],
});

let made = 0;
/** A program of a thread that does `body` for each `task`, with the limits that the thread has. */
const program = async (body: string): Promise<URL> => {
  made += 1;
  const path = join(folder, `program-${made}.mjs`);
  await writeFile(
    path,
    `import { parentPort, resourceLimits, threadId, workerData } from "node:worker_threads";
    const megabytes = resourceLimits.maxOldGenerationSizeMb;
    parentPort.on("message", async (task) => {
      const answer = (records) => parentPort.postMessage({ shard: task.shard, records, bytes: 0 });
      ${body}
    });`,
  );
  return pathToFileURL(path);
};
const fill = "const all = []; while (true) all.push({ number: all.length, next: { text: String(all.length) } });";
const own = "this program failed by a mistake of its own";

describe("a pool", () => {
  test("judges files into a folder", async () => {
    const text = lines(plan(), brokenPlan());
    const path = join(folder, "a.ndjson");
    await writeFile(path, text);
    const { size, mtimeNs } = await (await import("node:fs/promises")).stat(path, { bigint: true });
    const object = {
      name: "a.ndjson",
      location: path,
      size: text.length,
      tag: `${size}-${mtimeNs}`,
      form: "lines",
    } as const;
    const report = join(folder, "report");
    const pool = poolOf({ options: { folder: report, temporary: join(report, "tmp") }, threads: 1 });
    const done = await pool.run(task(0, [{ object, start: 0, end: text.length }]));
    expect(done).toEqual({ records: 2, bytes: text.length });
    expect((await readdir(report, { recursive: true })).sort()).toEqual([
      "shards",
      "shards/0000000.findings",
      "shards/0000000.json",
      "tmp",
    ]);
    expect(await readFile(join(report, "shards/0000000.findings"), "utf8")).toContain("structure/code");
  });

  test("starts no more threads than it may, and uses them again", async () => {
    const pool = poolOf({ program: await program("answer(threadId);"), options: {}, threads: 2 });
    const done = await Promise.all(Array.from({ length: 12 }, (_, shard) => pool.run(task(shard))));
    expect(new Set(done.map(({ records }) => records)).size).toBeLessThanOrEqual(2);
    expect(pool.threads).toBe(2);
  });

  test("hands its options over", async () => {
    const pool = poolOf({ program: await program("answer(workerData.number);"), options: { number: 7 }, threads: 1 });
    expect(await pool.run(task(0))).toEqual({ records: 7, bytes: 0 });
  });

  test("tries a shard again with more memory where it runs out of it", async () => {
    const body = `if (task.shard === 1 && megabytes < 1000) { ${fill} } answer(megabytes);`;
    const pool = poolOf({ program: await program(body), options: {}, threads: 1 });
    const done = await Promise.all([0, 1, 2].map((shard) => pool.run(task(shard))));
    expect(done.map(({ records }) => records)).toEqual([128, 1024, 128]);
  });

  test.each<[string, string, string]>([
    ["it throws", "throw new Error('qZ7xCANARY');", own],
    ["it throws nothing", "throw null;", own],
    ["it ends", "process.exit(0);", own],
    ["it leaves a promise alone", "Promise.reject(new Error('qZ7xCANARY'));", own],
    ["it prints and ends", "console.log('qZ7xCANARY'); console.error('qZ7xCANARY'); process.exit(3);", own],
  ])("says that the work failed where %s, and goes on in another thread", async (_, body, message) => {
    const pool = poolOf({
      program: await program(`if (task.shard === 0) { ${body} } else answer(1);`),
      options: {},
      threads: 1,
    });
    const failed = pool.run(task(0));
    const next = pool.run(task(1));
    await expect(failed).rejects.toMatchObject({ shard: 0, message, isOwnMistake: true });
    expect(await next).toEqual({ records: 1, bytes: 0 });
  });

  test("says that a shard takes too much memory where it does", async () => {
    const body = `if (megabytes < 1000) { ${fill} } process.nextTick(() => { throw Object.assign(new Error(), { code: "ERR_WORKER_OUT_OF_MEMORY" }); });`;
    const pool = poolOf({ program: await program(body), options: {}, threads: 1 });
    await expect(pool.run(task(0))).rejects.toMatchObject({
      message: "it takes more memory than a thread may use",
      isOwnMistake: false,
    });
  });

  test.each([
    ["is not there", pathToFileURL("/none/program.mjs")],
    ["is no program", new URL("data:text/javascript,(")],
  ])("fails where its program %s", async (_, url) => {
    const pool = poolOf({ program: url, options: {}, threads: 2 });
    const runs = await Promise.allSettled([0, 1, 2].map((shard) => pool.run(task(shard))));
    expect(runs.map((run) => run.status === "rejected" && run.reason.message)).toEqual([own, own, own]);
  });

  test("fails where its folder cannot be written", async () => {
    const path = join(folder, "file");
    await writeFile(path, "x");
    const pool = poolOf({ options: { folder: join(path, "report") }, threads: 1 });
    await expect(pool.run(task(0))).rejects.toMatchObject({
      message: "a part of its path is not a folder",
      isOwnMistake: false,
    });
  });

  test("ends its threads whatever they do", async () => {
    const pool = poolOf({ program: await program("while (true);"), options: {}, threads: 2 });
    const runs = [0, 1, 2].map((shard) => pool.run(task(shard)));
    await pool.close();
    const pending = Symbol("pending");
    expect(await Promise.race([...runs, Promise.resolve(pending)])).toBe(pending);
  });
});
