import { readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { isSystemError, printable } from "@send-standards/core";
import { UsageError } from "../usage-error.ts";

/** Name of the file that says which process works in the folder of a run. */
export const claimName = "in-use.json";

/** A process on some machine. */
interface Holder {
  readonly pid: number;
  readonly host: string;
}

const isHolder = (value: unknown): value is Holder =>
  typeof value === "object" && value !== null && typeof Reflect.get(value, "pid") === "number";

const holderOf = async (file: string): Promise<Holder | undefined> => {
  try {
    const holder: unknown = JSON.parse(await readFile(file, "utf8"));
    return isHolder(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
};

/** Returns whether a process is another than this one, and there still; of another machine nobody knows. */
const isAtWork = ({ pid, host }: Holder): boolean => {
  if (host !== hostname() || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isSystemError(error) && error.code === "EPERM";
  }
};

const inUse = (output: string, { pid }: Pick<Holder, "pid">): UsageError =>
  new UsageError(
    `another run is at work in ${printable(output)} (process ${pid}); wait for its end, or name another folder with --output`,
  );

/** Throws where another process of this machine works in the folder of a run. @throws {UsageError} */
export const refuseInUse = async (folder: string, output: string): Promise<void> => {
  const holder = await holderOf(join(folder, claimName));
  if (holder !== undefined && isAtWork(holder)) throw inUse(output, holder);
};

/**
 * Says in the folder of a run, which is there, that this process works in it. Its removal says that it does no more; so does the
 * end of the process.
 *
 * @throws {UsageError} where another process was first.
 */
export const claimRun = async (folder: string, output: string): Promise<void> => {
  const file = join(folder, claimName);
  await refuseInUse(folder, output);
  await rm(file, { force: true });
  const claim: Holder = { pid: process.pid, host: hostname() };
  try {
    await writeFile(file, `${JSON.stringify(claim)}\n`, { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!isSystemError(error) || error.code !== "EEXIST") throw error;
    throw inUse(output, (await holderOf(file)) ?? claim);
  }
};
