import { expect, test } from "vitest";
import { ownMemory } from "./own-memory.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const whole = bytes(1, 2, 3, 4, 5);
const inHalves = bytes(1, 2, 3, 4);
const shared = new Uint8Array(new SharedArrayBuffer(2));

test.each<[string, readonly Uint8Array[], { isSame: boolean; length: number }]>([
  ["bytes that fill their memory stay where they are", [whole], { isSame: true, length: 5 }],
  ["parts that fill one memory do, too", [inHalves.subarray(0, 1), inHalves.subarray(1)], { isSame: true, length: 4 }],
  ["a part of something else is copied", [whole.subarray(1, 3)], { isSame: false, length: 2 }],
  ["parts of two memories are copied into one", [whole, inHalves], { isSame: false, length: 9 }],
  ["memory that threads share is copied", [shared], { isSame: false, length: 2 }],
  ["nothing is copied, as many share it", [new Uint8Array(0)], { isSame: false, length: 0 }],
  ["no parts at all have memory of their own", [], { isSame: false, length: 0 }],
])("%s", (_, given, { isSame, length }) => {
  const { parts, memory } = ownMemory(given);
  expect(parts.map((part) => [...part])).toEqual(given.map((part) => [...part]));
  expect(parts.every(({ buffer }) => buffer === memory)).toBe(true);
  expect(memory.byteLength).toBe(length);
  expect(memory === given[0]?.buffer).toBe(isSame);
});
