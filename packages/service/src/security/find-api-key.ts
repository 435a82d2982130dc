import { timingSafeEqual } from "node:crypto";
import { hashApiKey } from "./hash-api-key.ts";
import type { ApiKey } from "./parse-api-keys.ts";

/** Fewest characters of a key. A shorter one can be guessed, whatever its hash. */
export const shortestKey = 32;

/** Returns the known key that was sent. Its hash is compared with all of them, so that the time taken tells nothing of any. */
export const findApiKey = (keys: readonly ApiKey[], sent: string): ApiKey | undefined => {
  const hash = hashApiKey(sent);
  let found: ApiKey | undefined;
  for (const key of keys) if (timingSafeEqual(key.hash, hash)) found = key;
  return sent.length < shortestKey ? undefined : found;
};
