import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withTemporaryFolder } from "./temporary-folder.ts";

test("is there while it is used, and gone afterwards", async () => {
  let folder = "";
  const was = await withTemporaryFolder(async (given) => {
    folder = given;
    writeFileSync(join(given, "file"), "text");
    return existsSync(given);
  });
  expect([was, existsSync(folder)]).toEqual([true, false]);
});

test("is gone after a failure", async () => {
  let folder = "";
  const failing = withTemporaryFolder(async (given) => {
    folder = given;
    throw new Error("no room");
  });
  await expect(failing).rejects.toThrow("no room");
  expect(existsSync(folder)).toBe(false);
});
