import { describe, expect, it } from "vitest";
import { hashApiKey } from "./hash-api-key.ts";
import { parseApiKeys } from "./parse-api-keys.ts";

const canary = "CANARY";
const hexA = hashApiKey("a").toString("hex");
const hexB = hashApiKey("b").toString("hex");

describe("parseApiKeys", () => {
  it.each<[string, string, readonly [string, string, readonly string[]][]]>([
    ["nothing", "", []],
    ["a key", `camden ${hexA} validate`, [["camden", hexA, ["validate"]]]],
    ["both scopes, in either order", `camden ${hexA} validate,read`, [["camden", hexA, ["read", "validate"]]]],
    ["a scope that is there twice", `camden ${hexA} read,read`, [["camden", hexA, ["read"]]]],
    ["a hash in capitals", `camden ${hexA.toUpperCase()} read`, [["camden", hexA, ["read"]]]],
    [
      "remarks, empty lines, tabs and spaces",
      `\uFEFF# who\n\n \t\r\n  camden\t${hexA}   read \r\n`,
      [["camden", hexA, ["read"]]],
    ],
    [
      "two keys of one name",
      `camden ${hexA} read\ncamden ${hexB} read`,
      [
        ["camden", hexA, ["read"]],
        ["camden", hexB, ["read"]],
      ],
    ],
  ])("reads %s", (_name, text, want) => {
    const { keys, troubles } = parseApiKeys(text);
    expect(troubles).toEqual([]);
    expect(keys.map(({ name, hash, scopes }) => [name, hash.toString("hex"), scopes])).toEqual(want);
  });

  it.each([
    [
      "a key in place of its hash",
      `a ${hexA} read\n\n${canary} ${canary} read`,
      [[3, "has a hash of 6 characters and not 64; sha256sum makes one"]],
    ],
    [
      "a hash cut short",
      `a ${hexA.slice(1)} read`,
      [[1, "has a hash of 63 characters and not 64; sha256sum makes one"]],
    ],
    [
      "a hash with a letter of no hex",
      `a ${hexA.slice(1)}g read`,
      [[1, "has a hash that is not in hex; sha256sum makes one"]],
    ],
    ["no scopes", `a ${hexA}`, [[1, "is not three fields, which are name, SHA-256 of the key in hex, scopes"]]],
    [
      "scopes with a space",
      `a ${hexA} read, validate`,
      [[1, "is not three fields, which are name, SHA-256 of the key in hex, scopes"]],
    ],
    [
      "a scope that there is not",
      `a ${hexA} ${canary}`,
      [[1, "has scopes that are not read, validate or read,validate"]],
    ],
    [
      "a name with a sign",
      `a@b ${hexA} read`,
      [[1, "has a name that is not made of up to 64 letters, digits, dots, dashes and underscores"]],
    ],
    [
      "a name that is too long",
      `${"a".repeat(65)} ${hexA} read`,
      [[1, "has a name that is not made of up to 64 letters, digits, dots, dashes and underscores"]],
    ],
    ["the same hash twice", `a ${hexA} read\nb ${hexA.toUpperCase()} read`, [[2, "has the same hash as line 1"]]],
    [
      "several lines",
      `a\nb ${hexA} read\nc`,
      [
        [1, "is not three fields, which are name, SHA-256 of the key in hex, scopes"],
        [3, "is not three fields, which are name, SHA-256 of the key in hex, scopes"],
      ],
    ],
  ])("names the line of %s, and nothing that is in it", (_name, text, want) => {
    const { troubles } = parseApiKeys(text);
    expect(troubles.map(({ line, what }) => [line, what])).toEqual(want);
    expect(JSON.stringify(troubles)).not.toContain(canary);
  });
});
