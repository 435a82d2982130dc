import { expect, test } from "vitest";
import { collect } from "../../testing/collect.ts";
import { readLines } from "./read-lines.ts";

const streamOf = (chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
const chunksOf = (text: string, size: number): Uint8Array[] => {
  const bytes = new TextEncoder().encode(text);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
};

test.each<[string, string, readonly string[]]>([
  ["lines", "one\ntwo\n", ["one", "two", ""]],
  ["a last line that is cut off", "one\ntw", ["one", "tw"]],
  ["letters of several bytes", "é€😀\n€\n", ["é€😀", "€", ""]],
  ["nothing", "", [""]],
])("%s, in pieces of every size", async (_, text, want) => {
  for (const size of [1, 2, 3, 5, 100]) {
    expect(await collect(readLines(streamOf(chunksOf(text, size))))).toEqual(want);
  }
});

test("whoever stops reading ends the stream", async () => {
  let isCancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode("one\ntwo\n")),
    cancel: () => {
      isCancelled = true;
    },
  });
  for await (const line of readLines(stream)) {
    expect(line).toBe("one");
    break;
  }
  expect(isCancelled).toBe(true);
});
