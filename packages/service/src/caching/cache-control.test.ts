import { expect, test } from "vitest";
import { cacheControl } from "./cache-control.ts";

test.each([
  ["for-ever", "anyone", "public, max-age=31536000, immutable"],
  ["for-ever", "authenticated", "private, max-age=31536000, immutable"],
  ["for-minutes", "anyone", "public, max-age=300"],
  ["for-minutes", "authenticated", "private, max-age=300"],
  ["while-unchanged", "anyone", "public, no-cache"],
  ["while-unchanged", "authenticated", "private, no-cache"],
] as const)("%s, for %s, is %s", (lifetime, reading, want) => {
  expect(cacheControl(lifetime, { reading })).toBe(want);
});
