import { describe, expect, it } from "vitest";
import { credentialOf } from "./credential-of.ts";

describe("credentialOf", () => {
  it.each<[string, Record<string, string>, string | undefined]>([
    ["nothing", {}, undefined],
    ["a bearer", { authorization: "Bearer abc" }, "abc"],
    ["a bearer in other letters", { authorization: "bEARER  abc" }, "abc"],
    ["a key", { "x-api-key": "abc" }, "abc"],
    ["a key before a bearer", { "x-api-key": "abc", authorization: "Bearer def" }, "abc"],
    ["an empty key and a bearer", { "x-api-key": "", authorization: "Bearer def" }, "def"],
    ["a name and password", { authorization: "Basic YTpi" }, undefined],
    ["a bearer of nothing", { authorization: "Bearer " }, undefined],
    ["a bearer with something after it", { authorization: "Bearer abc def" }, undefined],
    ["a word that begins so", { authorization: "Bearerabc" }, undefined],
  ])("takes from the headers: %s", (_name, headers, want) => {
    expect(credentialOf(headers)).toBe(want);
  });
});
