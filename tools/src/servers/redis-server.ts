import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port.ts";
import { type QueueServer, startProgram, waitForPort } from "./server-process.ts";

/** Starts Debian's `redis-server` on loopback, with a password and without a file. */
export const startRedis = async (): Promise<QueueServer> => {
  const folder = await mkdtemp(join(tmpdir(), "send-redis-"));
  const port = await freePort();
  const program = startProgram("redis-server", [
    ...["--bind", "127.0.0.1", "--port", `${port}`, "--dir", folder],
    ...["--save", "", "--appendonly", "no", "--maxmemory-policy", "noeviction", "--requirepass", "pass-of-the-test"],
    ...["--rdbcompression", "no"],
  ]);
  await waitForPort(port, program);
  return {
    url: `redis://:pass-of-the-test@127.0.0.1:${port}`,
    dump: async () => {
      const file = join(folder, "dump");
      const env = { ...process.env, REDISCLI_AUTH: "pass-of-the-test" };
      execFileSync("redis-cli", ["-h", "127.0.0.1", "-p", `${port}`, "--rdb", file], { stdio: "ignore", env });
      return readFile(file, "latin1");
    },
    stop: async () => {
      await program.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
