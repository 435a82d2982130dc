import { expect, test } from "vitest";
import { createProgress } from "./create-progress.ts";

const show = (isTerminal: boolean, texts: readonly string[]): string => {
  let written = "";
  const progress = createProgress({
    isTerminal: () => isTerminal,
    write: (text) => {
      written += text;
    },
  });
  for (const text of texts) progress(text);
  return written;
};

test.each<[string, boolean, readonly string[], string]>([
  ["each text takes the place of the last", true, ["1", "2"], "\r\u001b[K1\r\u001b[K2"],
  ["no text removes it, once", true, ["1", "", ""], "\r\u001b[K1\r\u001b[K"],
  ["nothing is removed where nothing is", true, [""], ""],
  ["nothing is written to a file", false, ["1", "2", ""], ""],
])("%s", (_, isTerminal, texts, want) => {
  expect(show(isTerminal, texts)).toBe(want);
});
