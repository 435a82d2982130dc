import { createHash } from "node:crypto";

/** Bytes of a digest. */
export const digestBytes = 16;

/** Returns what stands for the bytes of a record: the first 16 bytes of their SHA-256. */
export const digestOf = (bytes: Uint8Array): Buffer =>
  createHash("sha256").update(bytes).digest().subarray(0, digestBytes);
