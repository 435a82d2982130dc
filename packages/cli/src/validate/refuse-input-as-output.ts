import { realpath } from "node:fs/promises";
import { printable } from "@send-standards/core";
import { UsageError } from "../usage-error.ts";

const real = (path: string): Promise<string | undefined> => realpath(path).catch(() => undefined);

/** Throws where the output would take the place of a file that is read. @throws {UsageError} */
export const refuseInputAsOutput = async (output: string, inputs: readonly string[]): Promise<void> => {
  const target = await real(output);
  if (target === undefined) return;
  const read = await Promise.all(inputs.map(real));
  if (read.includes(target)) {
    throw new UsageError(`${printable(output)} is one of the files that are read; write the report somewhere else`);
  }
};
