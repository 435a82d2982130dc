import { execFileSync, spawnSync } from "node:child_process";
import { chmod, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "./free-port.ts";
import { type QueueServer, startProgram, waitForPort } from "./server-process.ts";

/** Where Debian puts the programs of PostgreSQL: of its newest version that is there. */
const programs = async (): Promise<string> => {
  const versions = (await readdir("/usr/lib/postgresql")).map(Number).sort((a, b) => b - a);
  return `/usr/lib/postgresql/${versions[0]}/bin`;
};

/** Who runs it: it refuses to run as root. Nobody else's rights are needed where this is not root. */
const asUser = (): { readonly command: readonly string[]; readonly owner?: string } =>
  process.getuid?.() === 0
    ? { command: ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"], owner: "postgres" }
    : { command: [] };

/** Starts PostgreSQL on loopback, with a password, in a folder of its own and without a socket of the file system. */
export const startPostgres = async (): Promise<QueueServer> => {
  const bin = await programs();
  const { command, owner } = asUser();
  const folder = await mkdtemp(join(tmpdir(), "send-postgres-"));
  const run = (program: string, ...args: string[]) => [...command, join(bin, program), ...args] as const;
  const passwords = join(folder, "password");
  await writeFile(passwords, "pass-of-the-test");
  await chmod(folder, 0o755);
  if (owner !== undefined) execFileSync("chown", ["-R", owner, folder]);
  const cluster = join(folder, "cluster");
  const [first = "", ...rest] = run(
    "initdb",
    "-D",
    cluster,
    "-U",
    "app",
    "-A",
    "scram-sha-256",
    `--pwfile=${passwords}`,
    "-E",
    "UTF8",
    "--no-sync",
  );
  execFileSync(first, rest, { stdio: ["ignore", "ignore", "inherit"], cwd: folder });
  const port = await freePort();
  const settings = [`port=${port}`, "listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off"];
  const [postgres = "", ...args] = run("postgres", "-D", cluster, ...settings.flatMap((setting) => ["-c", setting]));
  const program = startProgram(postgres, args, { cwd: folder });
  await waitForPort(port, program);
  while (spawnSync(join(bin, "pg_isready"), ["-h", "127.0.0.1", "-p", `${port}`], { stdio: "ignore" }).status !== 0) {
    await wait(50);
  }
  return {
    dump: async () => {
      const env = { ...process.env, PGPASSWORD: "pass-of-the-test" };
      const at = ["-h", "127.0.0.1", "-p", `${port}`, "-U", "app", "postgres"];
      return execFileSync(join(bin, "pg_dump"), at, { env, encoding: "utf8", maxBuffer: 2 ** 30 });
    },
    url: `postgres://app:pass-of-the-test@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await program.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
