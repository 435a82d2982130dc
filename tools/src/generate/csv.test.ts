import { describe, expect, it } from "vitest";
import { csv } from "./csv.ts";

describe("csv", () => {
  it.each<[string, (string | undefined)[][], string]>([
    ["no rows", [], "a,b\n"],
    ["plain values", [["1", "2"]], "a,b\n1,2\n"],
    ["an absent value", [["1", undefined]], "a,b\n1,\n"],
    ["a comma", [["1,5", "2"]], 'a,b\n"1,5",2\n'],
    ["a quotation mark", [['say "x"', "2"]], 'a,b\n"say ""x""",2\n'],
    ["a line end", [["1\n2", "3"]], 'a,b\n"1\n2",3\n'],
  ])("%s", (_, rows, want) => {
    expect(csv(["a", "b"], rows)).toBe(want);
  });
});
