/**
 * Divides a run among worker processes over real servers, kills one of them in the middle, lets shards fail, and counts what comes
 * of it: `check-queue.ts [redis] [postgres]`. Run by the continuous integration as part of `pnpm test:servers`.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { createFolderStore, storePlan } from "@send-standards/bulk";
import { openQueue, type RunQueue, runId } from "@send-standards/queue";
import { type Check, createChecks } from "./checks.ts";
import { startPostgres } from "./postgres-server.ts";
import { canary, casePlan, delayed, failsAlways, failsOnce, isThere, killed, recordsOf } from "./queue-case.ts";
import { startRedis } from "./redis-server.ts";
import { type QueueServer, type RunningProgram, startProgram } from "./server-process.ts";

const shards = 40;
const numbers = Array.from({ length: shards }, (_, number) => number);
const sum = (of: readonly number[]): number => of.reduce((total, shard) => total + recordsOf(shard), 0);
const worker = fileURLToPath(new URL("queue-worker.ts", import.meta.url));

const startWorker = (url: string, folder: string): RunningProgram =>
  startProgram(process.execPath, ["--conditions=@send-standards/source", worker, url, folder]);

const untilThere = async (file: string): Promise<void> => {
  while (!(await isThere(file))) await wait(20);
};

/** Waits for the worker that says in `file` that it is in the middle of a shard, and sends it a signal. */
const signalInTheMiddle = async (
  file: string,
  workers: readonly RunningProgram[],
  signal: "SIGKILL" | "SIGSTOP",
): Promise<RunningProgram | undefined> => {
  let pid = 0;
  while (pid === 0) {
    await untilThere(file);
    pid = Number(await readFile(file, "utf8"));
  }
  const found = workers.find(({ process }) => process.pid === pid);
  return found?.process.kill(signal) ? found : undefined;
};

/** Returns how often each shard, and the reduce, was begun. */
const begun = async (folder: string): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {};
  for (const line of (await readFile(join(folder, "log"), "utf8")).trimEnd().split("\n"))
    counts[line] = (counts[line] ?? 0) + 1;
  return counts;
};

/**
 * Returns the shards without a part to play that were begun too often: a killed and a stopped worker may have had two each in their
 * hands, which were begun again.
 */
const twiceBegun = (counts: Readonly<Record<string, number>>): readonly number[] => {
  const special = [killed, delayed, failsOnce, failsAlways];
  const again = numbers.filter((shard) => !special.includes(shard) && counts[shard] !== 1);
  return again.length <= 4 && again.every((shard) => counts[shard] === 2) ? [] : again;
};

const summaryOf = async (folder: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, "summary.json"), "utf8"));

const checkRun = async (
  server: QueueServer,
  queue: RunQueue,
  other: RunQueue,
  folder: string,
  check: Check,
): Promise<void> => {
  const plan = casePlan(shards, "2026-11-25");
  const run = runId(plan);
  await storePlan(createFolderStore(folder), plan);
  const handedIn = await Promise.all([queue.submit(plan), other.submit(plan), queue.submit(plan)]);
  check(
    "a run that is handed in three times at once has one name",
    [...new Set(handedIn.map((one) => one.run))],
    [run],
  );
  check("its shards are in the queue once", await queue.progress(run), {
    ...{ waiting: shards, active: 0, completed: 0, failed: 0, shards },
  });
  check("one that is handed in later is not new", await other.submit(plan), { run, added: false });
  const early = await queue.retry(run).catch((error: unknown) => error);
  check(
    "what is not at its end is not tried again",
    early instanceof Error && "kind" in early && early.kind,
    "unfinished",
  );

  const checkDump = async (when: string): Promise<void> => {
    const dump = await server.dump();
    check(`the server holds the name of the run, ${when}`, dump.includes(run), true);
    const texts = [
      ...Object.values(canary),
      "adeyemi",
      "canary",
      ".ndjson",
      "queue-worker",
      "/exports",
      `${tmpdir()}/`,
    ];
    const found = texts.filter((text) => dump.includes(text));
    check("and nothing of files, records and findings", found, []);
  };

  const workers = Array.from({ length: 3 }, () => startWorker(server.url, folder));
  try {
    const signalled = (name: string, signal: "SIGKILL" | "SIGSTOP") =>
      signalInTheMiddle(join(folder, name), workers, signal);
    check(
      "a worker is killed in the middle of a shard",
      (await signalled("in-the-middle", "SIGKILL")) !== undefined,
      true,
    );
    workers.push(startWorker(server.url, folder));
    const slow = await signalled("delayed", "SIGSTOP");
    check("another is stopped in the middle of a shard", slow !== undefined, true);
    const seen: number[] = [];
    const first = await queue.waitFor(run, { onProgress: ({ completed }) => seen.push(completed) });
    check("the reduce takes place and names the shard that fails always", first, { missing: [failsAlways] });
    check(
      "the progress only grows",
      seen,
      [...seen].sort((a, b) => a - b),
    );
    const others = numbers.filter((shard) => shard !== failsAlways);
    check("the counts are exact, without that shard", await summaryOf(folder), {
      records: sum(others),
      missing: [failsAlways],
    });
    const once = await begun(folder);
    check("the shard of the killed worker was begun again", once[killed], 2);
    check("so was the shard of the stopped one", once[delayed], 2);
    check("the shard that failed once was tried again", once[failsOnce], 2);
    check("the shard that fails always was tried three times", once[failsAlways], 3);
    check("the reduce was begun once", once.reduce, 1);
    check("hardly any other shard was begun twice", twiceBegun(once), []);
    slow?.process.kill("SIGCONT");
    await untilThere(join(folder, "late"));
    check("the stopped worker brings its shard late", await summaryOf(folder), {
      records: sum(others),
      missing: [failsAlways],
    });
    check("progress at the end", await queue.progress(run), {
      ...{ waiting: 0, active: 0, completed: shards - 1, failed: 1, shards },
    });

    await checkDump("with a dead letter in it");
    await writeFile(join(folder, "healed"), "");
    check("the failed shard is tried again", await queue.retry(run), 1);
    check("then nothing is missing", await queue.waitFor(run), { missing: [] });
    check("the counts are those of the whole", await summaryOf(folder), { records: sum(numbers), missing: [] });
    const all = await begun(folder);
    check("for which it was begun once more", [all[failsAlways], all.reduce], [4, 2]);
    check("and no other", twiceBegun(all), []);
    check("progress of the whole", await queue.progress(run), {
      ...{ waiting: 0, active: 0, completed: shards, failed: 0, shards },
    });
    check("nothing is left to try again", await queue.retry(run), 0);
    check("handed in once more, nothing happens", await queue.submit(plan), { run, added: false });
    check("and nothing was begun", await begun(folder), all);

    await checkDump("at the end");
  } finally {
    await Promise.all(workers.map(({ stop }) => stop()));
  }
  check("no worker had anything to say", workers.map(({ output }) => output()).join(""), "");
};

/** How each server says that a password is wrong. */
const wrongPassword = { redis: "WRONGPASS", postgres: "28P01" } as const;

const checkRefusals = async (url: string, name: keyof typeof wrongPassword, check: Check): Promise<void> => {
  const wrong = new URL(url.replace("pass-of-the-test", "s3cret-of-another"));
  const elsewhere = new URL(wrong);
  elsewhere.port = "1";
  for (const [what, address, code] of [
    ["a wrong password", wrong, wrongPassword[name]],
    ["a server that is not there", elsewhere, "ECONNREFUSED"],
  ] as const) {
    const error = await openQueue(address.href).catch((problem: unknown) => problem);
    const shown = `${address.protocol}//${address.host}`;
    check(
      `${what} is refused, and no password repeated`,
      inspect(error).split("\n")[0],
      `QueueProblem: The queue at ${shown} does not answer (${code}).`,
    );
    check("nor anywhere in the error", inspect(error, { depth: 9 }).includes("s3cret"), false);
  }
};

/** What was started is ended with this process, so it has to end in order, and within three minutes. */
const giveUp = (why: string) => {
  console.error(why);
  process.exit(1);
};
setTimeout(giveUp, 180_000, "the checks take too long").unref();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => giveUp("the checks were ended"));

const servers = { redis: startRedis, postgres: startPostgres } as const;
const isServer = (name: string): name is keyof typeof servers => name in servers;
const asked = process.argv.slice(2).filter(isServer);
const checks = createChecks();
for (const name of asked.length === 0 ? (["redis", "postgres"] as const) : asked) {
  const server = await servers[name]();
  const folder = await mkdtemp(join(tmpdir(), "send-queue-"));
  const check = checks.of(name);
  try {
    await checkRefusals(server.url, name, check);
    const queue = await openQueue(server.url);
    const other = await openQueue(server.url);
    await checkRun(server, queue, other, folder, check);
    await Promise.all([queue.close(), other.close()]);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
process.exitCode = checks.end();
