import { digestBytes } from "./digest-of.ts";

/** Words of 32 bits of a slot: four of the digest, two of the offset of its line, one of the length of that. */
const slotWords = 7;
const digestWords = digestBytes / 4;

/** Says where the line of a verdict is. */
export interface LinePlaceInFile {
  readonly offset: number;
  /** Bytes; never 0. */
  readonly length: number;
}

/** Finds lines by the digest of a record. All threads share its memory: 56 bytes a record. */
export interface VerdictTable {
  readonly memory: SharedArrayBuffer;
  /** Keeps where the line of a digest is; the first one given for a digest stays. */
  readonly set: (digest: Buffer, place: LinePlaceInFile) => void;
  readonly get: (digest: Buffer) => LinePlaceInFile | undefined;
}

/** Returns a table in memory that another thread may have filled. */
export const openVerdictTable = (memory: SharedArrayBuffer): VerdictTable => {
  const words = new Uint32Array(memory);
  const slots = words.length / slotWords;
  const half = 2 ** 32;

  /** Returns the first word of the slot of a digest, or of the free one where it would be. */
  const slotOf = (digest: Buffer): number => {
    // The digest is as good as random, so that its first word is a hash.
    for (let slot = digest.readUInt32LE(0) % slots; ; slot = (slot + 1) % slots) {
      const start = slot * slotWords;
      if (words[start + slotWords - 1] === 0) return start;
      let same = 0;
      while (same < digestWords && words[start + same] === digest.readUInt32LE(4 * same)) same += 1;
      if (same === digestWords) return start;
    }
  };
  return {
    memory,
    set: (digest, { offset, length }) => {
      const start = slotOf(digest);
      if (words[start + slotWords - 1] !== 0) return;
      for (let at = 0; at < digestWords; at += 1) words[start + at] = digest.readUInt32LE(4 * at);
      words[start + digestWords] = offset % half;
      words[start + digestWords + 1] = Math.floor(offset / half);
      words[start + digestWords + 2] = length;
    },
    get: (digest) => {
      const start = slotOf(digest);
      const length = words[start + digestWords + 2] ?? 0;
      if (length === 0) return undefined;
      return { offset: (words[start + digestWords + 1] ?? 0) * half + (words[start + digestWords] ?? 0), length };
    },
  };
};

/** Returns an empty table for so many records. It is at most half full, so that looking up is quick. */
export const createVerdictTable = (records: number): VerdictTable =>
  openVerdictTable(new SharedArrayBuffer(4 * slotWords * (2 * records + 1)));
