import { expect, test } from "vitest";
import { dictionary } from "../definitions.ts";
import { dictionaryArtefacts } from "./artefacts.ts";
import { mappingText } from "./dictionary-markdown.ts";

const files = dictionaryArtefacts(dictionary, "1.0.0");

test("publishes JSON, CSV and Markdown", () => {
  expect([...files.keys()]).toEqual(["dictionary.json", "dictionary.csv", "dictionary.md"]);
  expect(files.get("dictionary.json")).toMatchObject({ standard: "data-items", version: "1.0.0", items: dictionary });
});

test("has one row and one line for each item", () => {
  const { columns, rows } = files.get("dictionary.csv") as { columns: string[]; rows: string[][] };
  expect(rows.map(([id]) => id)).toEqual(dictionary.map(({ id }) => id));
  expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
  const lines = String(files.get("dictionary.md")).match(/^\| `[^`]+`/gm);
  expect(lines?.length).toBe(dictionary.length);
});

test("keeps a bar inside a cell of Markdown", () => {
  const [item] = dictionary;
  if (item === undefined) throw new Error("the dictionary is empty");
  const page = dictionaryArtefacts([{ ...item, definition: "One|two." }], "1.0.0").get("dictionary.md");
  expect(page).toContain("One\\|two.");
});

test.each([
  [true, "SEN2: item 1.1, Surname"],
  [false, "SEN2: item 1.1, Surname (not confirmed)"],
])("says whether a mapping is confirmed: %s", (verified, want) => {
  expect(mappingText({ system: "sen2", item: "item 1.1, Surname", verified })).toBe(want);
});
