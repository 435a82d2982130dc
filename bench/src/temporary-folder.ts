import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Runs `use` with a folder of its own, in the system's folder for temporary files (`TMPDIR` says where), and removes it in the
 * end: after a failure as well, and where the run is stopped by a signal.
 */
export const withTemporaryFolder = async <Result>(use: (folder: string) => Promise<Result>): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), "send-bench-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const stop = (): void => {
    remove();
    process.exit(1);
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  try {
    return await use(folder);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    remove();
  }
};
