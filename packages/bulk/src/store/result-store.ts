/** Keeps what a run writes: a folder, or a place in an object store. Names are relative, with `/` between their parts. */
export interface ResultStore {
  /** Writes a whole file in the place of one that may be there; where that fails, what was there stays. */
  readonly write: (
    name: string,
    chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  ) => Promise<void>;
  /** Returns the bytes of a file. @throws an error with the code ENOENT where it is not there. */
  readonly read: (name: string) => AsyncIterable<Uint8Array>;
  /** Returns the names that begin with `prefix`, in order. */
  readonly list: (prefix: string) => Promise<readonly string[]>;
  /** Removes every file whose name begins with `prefix`. */
  readonly remove: (prefix: string) => Promise<void>;
}
