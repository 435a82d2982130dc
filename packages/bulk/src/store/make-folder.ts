import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && Reflect.get(error, "code") === code;

/**
 * Makes a folder, and those that it lies in, where they are not there yet. Only the person who runs the program may look into
 * one that is made. (`mkdir` with `recursive` never ends where the system makes no folders, as below `/proc`.)
 *
 * @throws an error of the system where that cannot be done.
 */
export const makeFolder = async (path: string): Promise<void> => {
  const make = async (): Promise<void> => {
    try {
      await mkdir(path, { mode: 0o700 });
    } catch (error) {
      if (!hasCode(error, "EEXIST") || !(await stat(path)).isDirectory()) throw error;
    }
  };
  try {
    await make();
  } catch (error) {
    if (!hasCode(error, "ENOENT") || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await make();
  }
};
