import { realpath, stat } from "node:fs/promises";
import { printable } from "@send-standards/core";
import { UsageError } from "../usage-error.ts";

/**
 * Throws where a file of notes would take the place of a file that is there, other than the notes that are read.
 *
 * @throws {UsageError}
 */
export const refuseToReplace = async (target: string, notes: string | undefined): Promise<void> => {
  const present = await stat(target).catch(() => undefined);
  if (present === undefined || !present.isFile()) return;
  const [real, read] = await Promise.all([
    realpath(target),
    notes === undefined ? undefined : realpath(notes).catch(() => undefined),
  ]);
  if (real === read) return;
  throw new UsageError(
    `${printable(target)} is there already; name it with --notes as well to add to it, or write to another file`,
  );
};
