import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { ServiceProblem } from "../problems/service-problem.ts";
import { createThreadPool, type ThreadPool, type ThreadPoolOptions } from "./create-thread-pool.ts";
import { WorkFailure } from "./work-failure.ts";

/** What a hostile body could make of a thread, by the name of the export that does it. */
const program = `
import { threadId } from "node:worker_threads";
export const echo = (task) => ({ done: task });
export const sizes = ({ parts }) => ({ done: parts.map((part) => [part.length, part.buffer.byteLength]) });
export const thread = () => ({ done: threadId });
export const loop = () => { for (;;); };
export const hang = () => new Promise(() => {});
export const allocate = () => { const all = []; for (;;) all.push({ number: all.length }); };
export const allocateText = () => { let text = "a"; const all = []; for (;;) { text += "b"; all.push([...text]); } };
export const end = () => process.exit(3);
export const fails = () => ({ failure: "TypeError at judge.js:12" });
export const throws = () => { throw new Error("Mia Okafor"); };
export const throwsLater = () => { setImmediate(() => { throw new Error("Mia Okafor"); }); return new Promise(() => {}); };
export const ready = async () => ({ done: await new Promise((resolve) => setTimeout(resolve, 10)) });
`;

let folder: string;
let path: URL;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "send-pool-"));
  path = pathToFileURL(join(folder, "program.mjs"));
  await writeFile(path, program);
});
afterAll(() => rm(folder, { recursive: true }));

const pools: ThreadPool[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});
/** Returns a pool whose threads have started, so that the time that it takes them is not that of the work. */
const poolOf = async (options: Partial<ThreadPoolOptions> = {}): Promise<ThreadPool> => {
  const pool = createThreadPool({ program: path, threads: 1, waiting: 10, seconds: 60, megabytes: 32, ...options });
  pools.push(pool);
  await pool.makeReady();
  return pool;
};
const run = (
  pool: ThreadPool,
  name: string,
  task: unknown = 1,
  memory: readonly ArrayBuffer[] = [],
): Promise<unknown> => pool.run({ name, task, memory, kind: "body" });

/** Returns the problem or the failure of some work. */
const troubleOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "none",
    (error: unknown) => {
      if (error instanceof ServiceProblem) return error.problem;
      return error instanceof WorkFailure ? `${error.origin}; ${error.message}` : `unknown: ${error}`;
    },
  );

describe("work that", () => {
  test.each<[string, string, Partial<ThreadPoolOptions>, string]>([
    ["does not come to an end", "loop", { seconds: 1 }, "took-too-long"],
    ["waits for ever", "hang", { seconds: 1 }, "took-too-long"],
    ["uses up the memory", "allocate", {}, "too-costly"],
    ["uses up the memory with texts", "allocateText", {}, "too-costly"],
    ["ends its thread", "end", {}, "a thread failed; the work failed (a thread failed)"],
    ["fails", "fails", {}, "TypeError at judge.js:12; the work failed (TypeError at judge.js:12)"],
    ["throws", "throws", {}, "a thread failed; the work failed (a thread failed)"],
    ["throws when nobody listens", "throwsLater", {}, "a thread failed; the work failed (a thread failed)"],
    ["there is not", "nothing", {}, "a thread failed; the work failed (a thread failed)"],
  ])("%s harms nobody else", async (_, name, options, want) => {
    const pool = await poolOf(options);
    const [trouble, after] = await Promise.all([troubleOf(run(pool, name)), run(pool, "echo", "unharmed")]);
    expect([trouble, after]).toEqual([want, "unharmed"]);
    expect(await run(pool, "echo", "later")).toBe("later");
    expect(pool.load()).toEqual({ threads: 1, busy: 0, waiting: 0 });
  });
});

test("work on another thread goes on while one is ended", async () => {
  const pool = await poolOf({ threads: 2, seconds: 1 });
  const loop = troubleOf(run(pool, "loop"));
  const others = await Promise.all(Array.from({ length: 5 }, (_, number) => run(pool, "echo", number)));
  expect(others).toEqual([0, 1, 2, 3, 4]);
  expect(await loop).toBe("took-too-long");
});

test("the time of work begins when a thread is free for it", async () => {
  const pool = await poolOf({ seconds: 1 });
  const loops = [troubleOf(run(pool, "loop")), troubleOf(run(pool, "loop"))];
  expect(await run(pool, "echo", "waited for two seconds")).toBe("waited for two seconds");
  expect(await Promise.all(loops)).toEqual(["took-too-long", "took-too-long"]);
});

test("memory is moved and not copied", async () => {
  const pool = await poolOf();
  const memory = new ArrayBuffer(1000);
  const parts = [new Uint8Array(memory, 0, 400), new Uint8Array(memory, 400)];
  expect(await run(pool, "sizes", { parts }, [memory])).toEqual([
    [400, 1000],
    [600, 1000],
  ]);
  expect(memory.byteLength).toBe(0);
});

test("a body too many is refused for the moment", async () => {
  const pool = await poolOf({ waiting: 1, seconds: 1 });
  const loop = troubleOf(run(pool, "loop"));
  const waiting = run(pool, "echo", "waited");
  const tooMany = await run(pool, "echo").catch((error: unknown) => error);
  expect(tooMany).toBeInstanceOf(ServiceProblem);
  expect(tooMany).toMatchObject({ problem: "busy", details: { headers: { "retry-after": "1" } } });
  expect(pool.load()).toEqual({ threads: 1, busy: 1, waiting: 1 });
  expect([await loop, await waiting]).toEqual(["took-too-long", "waited"]);
});

test("each thread is made ready", async () => {
  const pool = await poolOf({ threads: 3 });
  const threads = await Promise.all(Array.from({ length: 3 }, () => run(pool, "thread")));
  expect(new Set(threads).size).toBe(3);
});

test("a thread that cannot be made ready is a failure", async () => {
  const unready = pathToFileURL(join(folder, "unready.mjs"));
  await writeFile(unready, 'export const ready = () => ({ failure: "Error at warm-up.ts:3" });');
  await expect(poolOf({ program: unready })).rejects.toMatchObject({
    name: "WorkFailure",
    origin: "Error at warm-up.ts:3",
  });
});

test("a pool that is closed ends what it does, and takes nothing more", async () => {
  const pool = await poolOf();
  const works = [troubleOf(run(pool, "loop")), troubleOf(run(pool, "echo"))];
  // A piece of work has a place at once, and is handed to the thread a moment later.
  await new Promise(setImmediate);
  expect(pool.load()).toEqual({ threads: 1, busy: 1, waiting: 1 });
  await pool.close();
  expect(await Promise.all(works)).toEqual(["stopping", "stopping"]);
  expect(await troubleOf(run(pool, "echo"))).toBe("stopping");
});

test("a pool that is closed at once does not begin what it was given", async () => {
  const pool = await poolOf();
  const work = troubleOf(run(pool, "loop"));
  await pool.close();
  expect(await work).toBe("stopping");
});
