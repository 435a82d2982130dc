import { closeSync, openSync, readSync } from "node:fs";
import { createRecordSplitter } from "@send-standards/validator";
import type { ObjectForm } from "../plan/plan.ts";

const sniffBytes = 65_536;

/**
 * Returns how a file is divided, by its first 64 KB: by the rule that `createRecordSplitter` has for a file of which nothing
 * is known, as far as that can be told so early; else `auto`.
 *
 * @throws an error of the system where the file cannot be read.
 */
export const sniffForm = (path: string): ObjectForm => {
  const bytes = new Uint8Array(sniffBytes);
  const file = openSync(path, "r");
  try {
    const length = readSync(file, bytes, 0, sniffBytes, 0);
    const splitter = createRecordSplitter("auto");
    splitter.push(bytes.subarray(0, length));
    if (length < sniffBytes) splitter.end();
    if (splitter.kind === undefined) return "auto";
    return splitter.kind === "lines" ? "lines" : "json";
  } finally {
    closeSync(file);
  }
};
