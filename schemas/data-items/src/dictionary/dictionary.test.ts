import { isSnomedConceptId } from "@send-standards/common";
import { describe, expect, it, test } from "vitest";
import { dictionary, leaves } from "../definitions.ts";
import { createDictionary } from "./dictionary.ts";
import { itemGroups } from "./groups/index.ts";
import { mappingSystems } from "./mapping-systems.ts";

const mappings = dictionary.flatMap((item) => item.mappings.map((mapping) => ({ id: item.id, ...mapping })));

describe("the dictionary", () => {
  it("has one row for each leaf of the schema, and no other", () => {
    const rows = itemGroups.flatMap(({ at, items }) => Object.keys(items).map((path) => `${at}/${path}`));
    expect([...rows].sort()).toEqual(leaves.map(({ place }) => place).sort());
  });

  it("has at least 150 items of the record itself, and more in the shared types", () => {
    expect(dictionary.filter(({ place }) => place.startsWith("/")).length).toBeGreaterThanOrEqual(150);
    expect(dictionary.length).toBe(384);
  });

  it("gives every item an id of its own, made of plain words", () => {
    const ids = dictionary.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/.test(id))).toEqual([]);
  });

  it("says of every item what it is, who keeps it, who supplies it and when", () => {
    const silent = dictionary.filter(
      ({ name, definition, format, sensitivity, since, source, owner, suppliedBy, suppliedWhen }) =>
        [name, definition, format, sensitivity, since, source, owner, suppliedWhen].includes("") ||
        suppliedBy.length === 0 ||
        !suppliedWhen.endsWith("."),
    );
    expect(silent).toEqual([]);
  });

  it("cites a source for every system that it maps to, and maps to every system that it cites", () => {
    expect([...new Set(mappings.map(({ system }) => system))].sort()).toEqual(Object.keys(mappingSystems).sort());
    expect(Object.values(mappingSystems).filter(({ source }) => !/^https?:\/\//.test(source.url ?? ""))).toEqual([]);
  });

  it("maps to SNOMED CT only where the concept was seen, and to concept ids only", () => {
    const concepts = mappings.filter(({ system }) => system === "snomedCt");
    expect(concepts.length).toBeGreaterThan(0);
    expect(concepts.filter(({ verified, item }) => !verified || !isSnomedConceptId(item.split(",")[0] ?? ""))).toEqual(
      [],
    );
  });

  it("marks what nobody has confirmed", () => {
    expect(mappings.filter(({ verified }) => verified).length).toBeGreaterThan(80);
    expect(mappings.filter(({ system, verified }) => verified && ["cbds", "ilr", "gias"].includes(system))).toEqual([]);
  });
});

test.each<[string, string, object]>([
  [
    "a date",
    "education.suspension.startDate",
    { name: "Start date", entry: "Suspension or exclusion", format: "date, YYYY-MM-DD", required: false },
  ],
  [
    "a list of codes",
    "education.suspension.reasons",
    { format: "list of up to 3: code of the list exclusion-reason", codeList: "exclusion-reason" },
  ],
  ["a part of a list", "education.senStage.types.rank", { format: "whole number, 1 to 15", required: true }],
  ["an item of one kind of entry", "socialCare.episode.category", { onlyFor: ["childProtection"], required: false }],
  ["the tag of a union", "socialCare.episode.kind", { format: "tag", required: true }],
  ["a use of a shared type", "education.placement.setting", { format: "shared type Setting", required: true }],
  ["an item of a shared type", "setting.urn", { place: "Setting/urn", entry: "Setting" }],
  ["who supplied an entry", "recorded.source.kind", { codeList: "supplier-kind", required: true }],
])("knows %s", (_, id, want) => {
  expect(dictionary.find((item) => item.id === id)).toMatchObject(want);
});

test.each<[string, string]>([
  ["a leaf without a group", "/nowhere/*/day"],
  ["a leaf without a row", "/education/suspensions/*/colour"],
])("refuses %s", (_, place) => {
  expect(() => createDictionary([{ place, entry: "Test", schema: {}, required: false }])).toThrow(place);
});
