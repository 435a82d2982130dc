import type { ShardTools } from "../shard/run-shard.ts";
import { type EarlierSource, openEarlierVerdicts } from "../since/earlier-verdicts.ts";
import { createFileReader } from "../source/file-reader.ts";
import { createFolderStore } from "../store/folder-store.ts";

/** Options of the toolbox for files of this machine. */
export interface LocalToolboxOptions {
  /** Folder of the results. */
  readonly folder: string;
  /** See `FolderStoreOptions`. */
  readonly temporary?: string | undefined;
  /** Verdicts of an earlier report. */
  readonly earlier?: EarlierSource | undefined;
}

/** Returns a reader of files and a store in a folder. */
export const openToolbox = ({ folder, temporary, earlier }: LocalToolboxOptions): ShardTools => ({
  reader: createFileReader(),
  store: createFolderStore(folder, temporary === undefined ? {} : { temporary }),
  ...(earlier === undefined ? {} : { earlier: openEarlierVerdicts(earlier) }),
});
