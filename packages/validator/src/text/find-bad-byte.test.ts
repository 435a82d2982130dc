import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeUtf8 } from "./decode-utf8.ts";
import { type BadByte, findBadByte } from "./find-bad-byte.ts";

const rows: readonly (readonly [name: string, bytes: readonly number[], want: BadByte | undefined])[] = [
  ["nothing", [], undefined],
  ["characters of one to four bytes", [0x41, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80], undefined],
  ["a later byte alone", [0x41, 0x80], { offset: 1, isCutShort: false }],
  ["a first byte alone", [0xe9, 0x41], { offset: 0, isCutShort: false }],
  ["an overlong form of two bytes", [0xc1, 0x81], { offset: 0, isCutShort: false }],
  ["an overlong form of three bytes", [0xe0, 0x9f, 0xbf], { offset: 0, isCutShort: false }],
  ["an overlong form of four bytes", [0xf0, 0x8f, 0xbf, 0xbf], { offset: 0, isCutShort: false }],
  ["half a surrogate pair", [0xed, 0xa0, 0x80], { offset: 0, isCutShort: false }],
  ["a code beyond the last", [0xf4, 0x90, 0x80, 0x80], { offset: 0, isCutShort: false }],
  ["a byte that begins nothing", [0x41, 0xf5], { offset: 1, isCutShort: false }],
  ["an end in a character", [0x41, 0xf0, 0x9f, 0x98], { offset: 1, isCutShort: true }],
];

describe("findBadByte", () => {
  test.each(rows)("%s", (_name, bytes, want) => {
    expect(findBadByte(Uint8Array.from(bytes))).toEqual(want);
  });

  test("finds the first place that the platform's decoder refuses", () => {
    const byte = fc.constantFrom(
      0x41,
      0x7f,
      0x80,
      0x8f,
      0x90,
      0x9f,
      0xa0,
      0xbf,
      0xc1,
      0xc2,
      0xdf,
      0xe0,
      0xe1,
      0xed,
      0xee,
    );
    const high = fc.constantFrom(0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff);
    fc.assert(
      fc.property(fc.array(fc.oneof(byte, high), { maxLength: 8 }), (list) => {
        const bytes = Uint8Array.from(list);
        const bad = findBadByte(bytes);
        expect(bad === undefined).toBe(decodeUtf8(bytes) !== undefined);
        if (bad === undefined) return;
        expect(decodeUtf8(bytes.subarray(0, bad.offset))).toBeDefined();
        const length = [1, 2, 3, 4].find(
          (size) => decodeUtf8(bytes.subarray(bad.offset, bad.offset + size)) !== undefined,
        );
        expect(length).toBeUndefined();
      }),
      { seed: 32, numRuns: 5000 },
    );
  });
});
