import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { keptBody } from "./kept-body.ts";

test("a body is tagged by its bytes, and compressed once", async () => {
  const body = keptBody("text/plain", "né");
  const hash = createHash("sha256").update("né").digest("base64url").slice(0, 27);
  expect([body.type, body.tag, body.gzipTag]).toEqual(["text/plain", `"${hash}"`, `"${hash}-gzip"`]);
  expect(body.bytes).toEqual(Buffer.from("né"));
  const [first, second] = await Promise.all([body.gzipped(), body.gzipped()]);
  expect(gunzipSync(first)).toEqual(body.bytes);
  expect(second).toBe(first);
});

test("another text has another tag", () => {
  expect(keptBody("text/plain", "a").tag).not.toBe(keptBody("text/plain", "b").tag);
});
