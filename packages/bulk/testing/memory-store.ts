import type { ResultStore } from "../src/store/result-store.ts";

/** A store for tests, with what it holds. */
export interface MemoryStore extends ResultStore {
  /** Bytes by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** How many bytes `read` gives at a time unless told otherwise: few, so that lines and characters are cut. */
const bytesOfChunk = 7;

const bytesOf = (chunk: string | Uint8Array): Uint8Array =>
  typeof chunk === "string" ? Buffer.from(chunk, "utf8") : Uint8Array.from(chunk);

/**
 * Returns a store that keeps files in memory, for tests. What is read comes in chunks of `chunk` bytes, in a buffer that the
 * next chunk overwrites, as the contract of a store allows.
 */
export const createMemoryStore = (chunk = bytesOfChunk): MemoryStore => {
  const files = new Map<string, Uint8Array>();
  const namesOf = (prefix: string): string[] => [...files.keys()].filter((name) => name.startsWith(prefix)).sort();
  return {
    files,
    write: async (name, chunks) => {
      const parts: Uint8Array[] = [];
      for await (const one of chunks) parts.push(bytesOf(one));
      files.set(name, Buffer.concat(parts));
    },
    read: async function* (name) {
      const bytes = files.get(name);
      if (bytes === undefined) throw Object.assign(new Error("there is no such file"), { code: "ENOENT" });
      const buffer = new Uint8Array(chunk);
      for (let start = 0; start < bytes.length; start += chunk) {
        const part = bytes.subarray(start, start + chunk);
        buffer.set(part);
        yield buffer.subarray(0, part.length);
      }
    },
    list: async (prefix) => namesOf(prefix),
    remove: async (prefix) => {
      for (const name of namesOf(prefix)) files.delete(name);
    },
  };
};
