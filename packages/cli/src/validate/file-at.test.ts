import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { fileAt } from "./file-at.ts";

const here = fileURLToPath(import.meta.url);

test.each([
  ["a file", here, "file"],
  ["a folder", fileURLToPath(new URL(".", import.meta.url)), "folder"],
  ["nothing", `${here}.none`, undefined],
  ["nothing below a file", `${here}/none`, undefined],
])("%s", (_, path, want) => {
  const found = fileAt(path);
  expect(found === undefined ? undefined : found.isFile() ? "file" : "folder").toBe(want);
});
