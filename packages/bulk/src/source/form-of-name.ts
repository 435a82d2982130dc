import { extname } from "node:path";
import type { InputObject } from "../plan/plan.ts";

const encodings: Readonly<Record<string, "gzip" | "zstd" | undefined>> = { ".gz": "gzip", ".zst": "zstd" };
const forms: Readonly<Record<string, "lines" | "json" | undefined>> = {
  ".json": "json",
  ".jsonl": "lines",
  ".ndjson": "lines",
};

/**
 * Returns what the name of a file says of it: `plans.NDJSON.gz` is lines in gzip. A name with another extension is `auto`;
 * such a file is only read when it is asked for by name.
 */
export const formOfName = (name: string): Pick<InputObject, "form" | "encoding"> => {
  const last = extname(name).toLowerCase();
  const encoding = encodings[last];
  const extension = encoding === undefined ? last : extname(name.slice(0, -last.length)).toLowerCase();
  return { form: forms[extension] ?? "auto", ...(encoding !== undefined && { encoding }) };
};
