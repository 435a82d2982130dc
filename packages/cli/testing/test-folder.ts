import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder for the files of a test. */
export interface TestFolder {
  readonly path: string;
  /** Writes files by their path in the folder. */
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Makes an empty folder for the files of a test. */
export const createTestFolder = async (): Promise<TestFolder> => {
  const path = await mkdtemp(join(tmpdir(), "send-standards-"));
  return {
    path,
    write: async (files) => {
      for (const [name, content] of Object.entries(files)) {
        const file = join(path, name);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
    },
    remove: () => rm(path, { recursive: true }),
  };
};
