import fc from "fast-check";
import { expect, test } from "vitest";
import { readTextLines } from "./read-lines.ts";

const linesOf = async (text: string, size: number): Promise<string[]> => {
  const chunks = async function* () {
    const bytes = Buffer.from(text);
    const buffer = new Uint8Array(size);
    for (let at = 0; at < bytes.length; at += size) {
      const chunk = bytes.subarray(at, at + size);
      buffer.set(chunk);
      yield buffer.subarray(0, chunk.length);
    }
  };
  const found: string[] = [];
  for await (const line of readTextLines(chunks())) found.push(line);
  return found;
};

test("every line comes whole, wherever chunks cut it or a character in it", async () => {
  const letters = fc.constantFrom("a", "é", "😀", "\u2028", "\r", "\t", "\n", "\ufeff");
  const texts = fc.array(letters, { maxLength: 30 }).map((parts) => parts.join(""));
  const property = fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (text, size) => {
    const want = text.split("\n");
    if (want.at(-1) === "") want.pop();
    expect(await linesOf(text, size)).toEqual(want);
  });
  await fc.assert(property, { seed: 5, numRuns: 300 });
});
