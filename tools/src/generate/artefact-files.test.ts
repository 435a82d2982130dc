import { expect, test } from "vitest";
import { artefactFiles } from "./artefact-files.ts";

test.each<[string, string | object, string]>([
  ["dictionary.md", "# Items\n", "# Items\n"],
  ["dictionary.json", [{ id: "a" }], '[\n  {\n    "id": "a"\n  }\n]\n'],
  ["dictionary.csv", { columns: ["id", "name"], rows: [["a", undefined]] }, "id,name\na,\n"],
  ["table.json", { columns: [], rows: [] }, '{\n  "columns": [],\n  "rows": []\n}\n'],
])("writes %s", (path, content, want) => {
  expect(artefactFiles(() => new Map([[path, content]]))).toEqual([[path, want]]);
});

test("refuses a CSV file without a table", () => {
  expect(() => artefactFiles(() => new Map([["a.csv", { id: "a" }]]))).toThrow("a.csv is not a table");
});
