/**
 * Judges the example batch with the command itself: by one process; by workers over a queue, one of which is killed; and with
 * everything in an object store. The reports are the same, byte for byte. Run by the continuous integration as part of
 * `pnpm test:servers`.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createFolderStore, type ResultStore, reportFiles } from "@send-standards/bulk";
import { createS3Client, createS3Store } from "@send-standards/queue";
import { repository } from "../generate/repository.ts";
import { type Check, createChecks } from "./checks.ts";
import { startPostgres } from "./postgres-server.ts";
import { startRedis } from "./redis-server.ts";
import { startS3 } from "./s3-server.ts";
import { type RunningProgram, startProgram } from "./server-process.ts";

const file = join(repository, "examples/batch/plans.ndjson");
const bin = fileURLToPath(new URL("../../../packages/cli/src/bin.ts", import.meta.url));
const reports = Object.values(reportFiles);

const textsOf = (store: ResultStore): Promise<readonly string[]> =>
  Promise.all(
    reports.map(async (name) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of store.read(name)) chunks.push(chunk.slice());
      return Buffer.concat(chunks).toString("utf8");
    }),
  );

const start = (args: readonly string[]): RunningProgram =>
  startProgram(process.execPath, ["--conditions=@send-standards/source", bin, ...args], { cwd: repository });

/** Runs `bulk` to its end and returns its exit code. */
const bulk = async (paths: readonly string[], place: string, more: readonly string[]): Promise<number | null> => {
  const options = ["--as-of", "2026-11-25", "--part-size", "1", "--output", place];
  const { process: child } = start(["bulk", ...paths, ...options, ...more]);
  await new Promise((resolve) => child.once("exit", resolve));
  return child.exitCode;
};

/** Divides the work among two workers, kills the first after a few parts, and compares what comes of it. */
const divided = async (
  paths: readonly string[],
  url: string,
  [store, place]: readonly [ResultStore, string],
  want: readonly string[],
  check: Check,
): Promise<void> => {
  const workers = [1, 2].map(() =>
    start(["worker", "--queue", url, "--output", place, "--threads", "1", "--lock", "2"]),
  );
  try {
    const running = bulk(paths, place, ["--queue", url]);
    const [first] = workers;
    while ((first?.output().match(/ done$/gm)?.length ?? 0) < 2 && first?.process.exitCode === null) await wait(5);
    first?.process.kill("SIGKILL");
    check("the command says that there are errors", await running, 1);
  } finally {
    await Promise.all(workers.map(({ stop }) => stop()));
  }
  const said = workers.map(({ output }) => output()).join("");
  check("no part failed", /failed/.test(said), false);
  check("the report was put together once", said.match(/the report is complete/g)?.length, 1);
  const got = await textsOf(store);
  for (const [index, name] of reports.entries()) check(`${name} is the same`, got[index] === want[index], true);
  check("nothing is left of the run", await store.list(".send-standards-run/"), []);
};

const folder = await mkdtemp(join(tmpdir(), "send-bulk-"));
const redis = await startRedis();
const postgres = await startPostgres();
const s3 = await startS3();
const giveUp = () => process.exit(1);
setTimeout(giveUp, 300_000).unref();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, giveUp);
const checks = createChecks();
try {
  const check = checks.of("bulk");
  const alone = join(folder, "alone");
  check("the command says that there are errors", await bulk([file], alone, []), 1);
  const want = await textsOf(createFolderStore(alone));
  check(
    "the report has something in it",
    want.map((text) => text === ""),
    [false, false, false],
  );

  for (const [name, url] of [
    ["redis", redis.url],
    ["postgres", postgres.url],
  ] as const) {
    const place = join(folder, name);
    await divided([file], url, [createFolderStore(place), place], want, checks.of(`bulk over ${name}`));
  }

  Object.assign(process.env, {
    AWS_ENDPOINT_URL_S3: s3.url,
    AWS_ACCESS_KEY_ID: "key",
    AWS_SECRET_ACCESS_KEY: "secret",
  });
  await fetch(`${s3.url}/records`, { method: "PUT" });
  const client = createS3Client();
  await createS3Store(client, { bucket: "records", key: "exports" }).write("plans.ndjson", [await readFile(file)]);
  const store = createS3Store(client, { bucket: "records", key: "run" });
  const inStore = want.map((text) => text.replaceAll(file, "s3://records/exports/plans.ndjson"));
  const places = ["s3://records/exports/"];
  await divided(places, redis.url, [store, "s3://records/run"], inStore, checks.of("bulk in an object store"));
  client.destroy();
} finally {
  await Promise.all([redis.stop(), postgres.stop(), s3.stop()]);
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = checks.end();
