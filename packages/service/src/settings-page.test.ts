import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { settingsTable } from "../testing/settings-table.ts";

const page = new URL("../../../docs/operating.md", import.meta.url);
const place = /(?<=<!-- settings: -->\n)(?:.|\n)*(?=<!-- :settings -->\n)/;

test("docs/operating.md has every setting with its default, and no other (UPDATE_SETTINGS=1 writes it)", async () => {
  const text = await readFile(page, "utf8");
  expect(text).toMatch(place);
  const want = text.replace(place, () => `${settingsTable()}\n`);
  if (process.env.UPDATE_SETTINGS === "1") await writeFile(page, want);
  else expect(text).toBe(want);
});
