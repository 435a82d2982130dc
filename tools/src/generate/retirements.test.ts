import { expect, test } from "vitest";
import { repository } from "./repository.ts";
import { readRetirements, retirementsOf } from "./retirements.ts";

const versions = ["1.0.0", "1.1.0", "2.0.0"];
const full = { deprecatedOn: "2027-01-01", sunsetOn: "2028-01-01", successor: "2.0.0" };

test.each([
  ["no version", {}],
  ["one that ends", { "1.0.0": full }],
  ["two, one of them with a day only", { "1.0.0": full, "1.1.0": { deprecatedOn: "2027-06-30" } }],
  ["one that is gone the day it is deprecated", { "1.0.0": { deprecatedOn: "2027-01-01", sunsetOn: "2027-01-01" } }],
])("takes %s", (_, stated) => {
  expect(Object.fromEntries(retirementsOf(JSON.stringify(stated), versions))).toEqual(stated);
});

test.each<[string, unknown, string]>([
  ["a list", [], "is no object"],
  ["a version that does not exist", { "3.0.0": full }, "3.0.0 is no version of the standard"],
  ["a version in short", { "1.0": full }, "1.0 is no version of the standard"],
  ["a word in place of the object", { "1.0.0": "soon" }, "1.0.0 has no object"],
  ["a member that nobody knows", { "1.0.0": { ...full, note: "" } }, "1.0.0 has note, which means nothing here"],
  ["no day", { "1.0.0": {} }, "1.0.0 needs deprecatedOn, an ISO 8601 date"],
  [
    "a day that does not exist",
    { "1.0.0": { deprecatedOn: "2027-02-29" } },
    "1.0.0 needs deprecatedOn, an ISO 8601 date",
  ],
  [
    "an end before its beginning",
    { "1.0.0": { ...full, sunsetOn: "2026-12-31" } },
    "1.0.0 has a sunsetOn that is no ISO 8601 date, or is before deprecatedOn",
  ],
  [
    "itself as successor",
    { "1.0.0": { ...full, successor: "1.0.0" } },
    "1.0.0 has a successor that is no other version of the standard",
  ],
  [
    "an unknown successor",
    { "1.0.0": { ...full, successor: "9.0.0" } },
    "1.0.0 has a successor that is no other version of the standard",
  ],
])("refuses %s", (_, stated, want) => {
  expect(() => retirementsOf(JSON.stringify(stated), versions)).toThrow(new TypeError(`retirement.json: ${want}`));
});

test("a standard without the file retires nothing", async () => {
  expect([...(await readRetirements(`${repository}/docs`, versions))]).toEqual([]);
});
