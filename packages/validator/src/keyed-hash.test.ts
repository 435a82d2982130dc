import { describe, expect, it } from "vitest";
import { createKeyedHash, randomHashKey } from "./keyed-hash.ts";

/** The key of the published vectors: the bytes 0 to 15. */
const published = [0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c] as const;

/** The bytes 0 to `count` - 1 as code units. */
const counting = (count: number): string =>
  String.fromCharCode(...Array.from({ length: count / 2 }, (_, at) => at * 2 + (at * 2 + 1) * 256));

const inHex = (hash: string): string =>
  [...Array(4).keys()]
    .map((at) =>
      hash
        .charCodeAt(3 - at)
        .toString(16)
        .padStart(4, "0"),
    )
    .join("");

describe("createKeyedHash", () => {
  it.each([
    [0, "726fdb47dd0e0e31"],
    [2, "0d6c8009d9a94f5a"],
    [4, "cf2794e0277187b7"],
    [6, "cbc9466e58fee3ce"],
    [8, "93f5f5799a932462"],
    [10, "7a5dbbc594ddb9f3"],
  ])("gives the published value for %i bytes", (count, want) => {
    expect(inHex(createKeyedHash(published)(counting(count)))).toBe(want);
  });

  it("gives another value with another key", () => {
    const [one, other] = [createKeyedHash([1, 2, 3, 4]), createKeyedHash([1, 2, 3, 5])];
    expect(one("a")).not.toBe(other("a"));
    expect(one("a")).toBe(createKeyedHash([1, 2, 3, 4])("a"));
  });

  it("spreads texts over every value of its lowest bits", () => {
    const hash = createKeyedHash([1, 2, 3, 4]);
    const lowest = Array.from({ length: 4096 }, (_, at) => hash(String(at)).charCodeAt(0) & 15);
    const counts = [...Map.groupBy(lowest, (bits) => bits).values()].map((group) => group.length);
    expect(counts).toHaveLength(16);
    expect(Math.min(...counts)).toBeGreaterThan(180);
  });
});

describe("randomHashKey", () => {
  it("is another one each time", () => {
    expect(randomHashKey()).not.toEqual(randomHashKey());
  });
});
