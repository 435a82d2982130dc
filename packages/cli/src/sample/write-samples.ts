import type { Output } from "../io.ts";

/** How samples are written. */
export type SampleFormat = "ndjson" | "json";

const indented = (record: object, spaces: string): string =>
  JSON.stringify(record, null, 2).replaceAll("\n", `\n${spaces}`);

/** Writes records as NDJSON; or as JSON, one record as it is and several as a list. Stops where nobody reads. */
export const writeSamples = async (
  out: Output,
  next: () => object,
  { records, format }: { readonly records: number; readonly format: SampleFormat },
): Promise<void> => {
  if (format === "json" && records === 1) {
    await out.write(`${indented(next(), "")}\n`);
    return;
  }
  const [start, separator, end] = format === "json" ? ["[\n  ", ",\n  ", "\n]\n"] : ["", "\n", "\n"];
  for (let number = 0; number < records && !out.isClosed; number += 1) {
    const record = next();
    const text = format === "json" ? indented(record, "  ") : JSON.stringify(record);
    await out.write(`${number === 0 ? start : separator}${text}`);
  }
  await out.write(end);
};
