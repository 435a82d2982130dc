import { mkdir, open, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Writes each record of an NDJSON file to a file of its own in `folder`, for programs that take nothing else. */
export const writeRecordFiles = async (ndjson: string, folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const file = await open(ndjson);
  let number = 0;
  for await (const line of file.readLines()) {
    await writeFile(join(folder, `${number}.json`), line);
    number += 1;
  }
};
