import { standards } from "@send-standards/catalogue";
import { expect, test } from "vitest";
import { editionOf } from "./edition-of.ts";

test.each([
  ["2026-09-01", "2026-09-01"],
  ["1.0.0", "1.0.0"],
  ["SEN2 2026", "SEN2-2026"],
  ["SI 2014/1530", "SI-2014-1530"],
  ["CBDS May 2026 / SEN2 2026", "CBDS-May-2026-SEN2-2026"],
])("the edition of %j is %j", (version, want) => {
  expect(editionOf({ version })).toBe(want);
});

test("an edition of a published list is never a step up in an address", async () => {
  const lists = (await Promise.all(standards.map((entry) => entry.load()))).flatMap(({ codeLists }) => codeLists);
  expect(lists.map(editionOf).filter((edition) => !/^[A-Za-z0-9]/.test(edition))).toEqual([]);
});
