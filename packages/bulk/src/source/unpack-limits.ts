const mebibyte = 2 ** 20;
const gibibyte = 2 ** 30;
const tebibyte = 2 ** 40;

/** How much is unpacked of one zip archive. */
export interface ArchiveLimits {
  /** Members in its directory, wanted or not. Default 1,000,000. */
  readonly members: number;
  /** Bytes that one member unpacks to. Default 64 GiB: it is read as a stream, so that it costs time and no memory. */
  readonly memberBytes: number;
  /** Bytes that the wanted members unpack to together. Default 1 TiB. */
  readonly archiveBytes: number;
}

export const defaultArchiveLimits: ArchiveLimits = {
  members: 1_000_000,
  memberBytes: 64 * gibibyte,
  archiveBytes: tebibyte,
};

/**
 * How many times its packed size something may unpack to. Different plans pack to an eighth (Deflate) or a thirtieth
 * (Zstandard) at best; ten thousand small ones that differ in a name, a date and an id to 1/62 and 1/158; large ones of that kind to
 * 1/794 in Zstandard, and one and the same small one over and over to 1/205 in Deflate. A bomb of Deflate reaches 1/1,030,
 * one of Zstandard 1/30,000.
 */
export const largestRatio = { deflate: 500, zstd: 3_000 };

/** Bytes that a stream may unpack to before its ratio counts. */
export const freeStreamBytes = 64 * mebibyte;

/** Bytes that a member of an archive may unpack to before its ratio counts. */
export const freeMemberBytes = mebibyte;

/** Bytes that a member of an archive may have, packed or unpacked, and be unpacked in one go. */
export const wholeMemberBytes = 16 * mebibyte;
