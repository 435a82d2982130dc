import { createHash } from "node:crypto";

/** Returns the SHA-256 of a key, 32 bytes; in hex it is what the file of keys holds, and what `sha256sum` prints. */
export const hashApiKey = (key: string): Buffer => createHash("sha256").update(key, "utf8").digest();
