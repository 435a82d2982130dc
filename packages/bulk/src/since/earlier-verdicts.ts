import { openSync, readSync } from "node:fs";
import { digestInLine, type ReadVerdict, readVerdict } from "./verdict-line.ts";
import { openVerdictTable } from "./verdict-table.ts";

/** Verdicts of an earlier report. */
export interface EarlierVerdicts {
  /** Returns the verdict on a record with the same bytes, or `undefined` where there is none that can be read. */
  readonly find: (digest: Buffer) => ReadVerdict | undefined;
}

/** Where an earlier report keeps its verdicts, and the table of their lines. */
export interface EarlierSource {
  readonly file: string;
  readonly table: SharedArrayBuffer;
}

/** Opens the verdicts of an earlier report. The file stays open as long as the process or thread lives. */
export const openEarlierVerdicts = ({ file, table: memory }: EarlierSource): EarlierVerdicts => {
  const table = openVerdictTable(memory);
  const descriptor = openSync(file, "r");
  return {
    find: (digest) => {
      const place = table.get(digest);
      if (place === undefined) return undefined;
      const line = Buffer.allocUnsafe(place.length);
      const length = readSync(descriptor, line, 0, place.length, place.offset);
      // The file may have been written anew since the table was made.
      return length === place.length && digestInLine(line).equals(digest) ? readVerdict(line.toString()) : undefined;
    },
  };
};
