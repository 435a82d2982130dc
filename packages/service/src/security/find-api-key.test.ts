import { describe, expect, it } from "vitest";
import { findApiKey, shortestKey } from "./find-api-key.ts";
import { hashApiKey } from "./hash-api-key.ts";

const first = "1".repeat(64);
const last = "2".repeat(shortestKey);
const short = "3".repeat(shortestKey - 1);
const keys = [first, last, short].map((key) => ({ name: key, hash: hashApiKey(key), scopes: [] }));

describe("findApiKey", () => {
  it.each<[string, string, string | undefined]>([
    ["the first of those that are known", first, first],
    ["the last, of the least length", last, last],
    ["one that is known but can be guessed", short, undefined],
    ["one that is not known", "4".repeat(64), undefined],
    ["a known one with something after it", `${first}1`, undefined],
    ["the hash of a known one", hashApiKey(first).toString("hex"), undefined],
    ["nothing", "", undefined],
  ])("finds by what was sent: %s", (_name, sent, want) => {
    expect(findApiKey(keys, sent)?.name).toBe(want);
  });

  it("hashes as sha256sum does", () => {
    expect(hashApiKey("abc").toString("hex")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});
