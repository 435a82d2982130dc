import { realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import { BulkUsageError, type InputListing, listObjects, reportFiles, verdictsName } from "@send-standards/bulk";
import { printable } from "@send-standards/core";
import { UsageError } from "../usage-error.ts";

const realPath = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

/** Throws where the report would take the place of a file that is read. @throws {UsageError} */
const refuseReplaced = async ({ objects }: InputListing, output: string): Promise<void> => {
  const folder = await realPath(output);
  const written = new Set([...Object.values(reportFiles), verdictsName].map((name) => join(folder, name)));
  for (const location of new Set(objects.map((object) => object.location))) {
    if (!written.has(await realPath(location))) continue;
    throw new UsageError(
      `the report would take the place of ${printable(location)}, which is to be checked; name another folder with --output, outside of what is checked`,
    );
  }
};

/**
 * Returns what there is to read, with full paths, as a run may be taken up again from another folder.
 *
 * @param output folder of the report.
 * @throws {UsageError} where it cannot be checked, or where the report would take its place.
 */
export const listInputs = async (paths: readonly string[], output: string): Promise<InputListing> => {
  try {
    const listing = await listObjects(paths);
    await refuseReplaced(listing, output);
    return {
      ...listing,
      objects: listing.objects.map((object) => ({ ...object, location: resolve(object.location) })),
    };
  } catch (error) {
    throw error instanceof BulkUsageError ? new UsageError(error.message) : error;
  }
};
