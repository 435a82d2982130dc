import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { withTemporaryFolder } from "../temporary-folder.ts";

const program = fileURLToPath(new URL("parse-only.ts", import.meta.url));
const read = (text: string): Promise<string> =>
  withTemporaryFolder(async (folder) => {
    const path = join(folder, "records.ndjson");
    writeFileSync(path, text);
    return execFileSync(process.execPath, [program, path], { encoding: "utf8", stdio: "pipe" }).trim();
  });

test.each([
  ["no record", "", "0"],
  ["records that cross the end of the buffer", `${JSON.stringify("é".repeat(200_000))}\n`.repeat(9), "9"],
])("reads %s", async (_name, text, want) => {
  expect(await read(text)).toBe(want);
});

test.each([
  ["a line without an end", "1\n2", "the last line has no end"],
  ["a line that is too long", `"${"a".repeat(2 ** 20)}"\n`, "a line is longer than the buffer"],
  ["what is no JSON", "{\n", "SyntaxError"],
])("refuses %s", async (_name, text, want) => {
  await expect(read(text)).rejects.toThrow(want);
});
