import { describe, expect, test } from "vitest";
import type { CatalogueEntry } from "./catalogue-entry.ts";
import { findVersion, findVersionIn } from "./find-version.ts";
import { standards } from "./standards.ts";

const entry = (id: string, version: string, frozen = true): CatalogueEntry => ({
  id,
  title: id,
  version,
  frozen,
  load: () => Promise.reject(new Error("a version is found without being loaded")),
});

const entries = [
  entry("toy", "1.0.0"),
  entry("toy", "1.10.0"),
  entry("toy", "1.9.0"),
  entry("toy", "1.9.2"),
  entry("toy", "2.0.0", false),
  entry("toy", "2.0.0"),
  entry("game", "3.0.0"),
];

describe("findVersionIn", () => {
  test.each([
    ["toy", undefined, "toy 2.0.0 frozen"],
    ["toy", "1", "toy 1.10.0 frozen"],
    ["toy", "1.9", "toy 1.9.2 frozen"],
    ["toy", "1.9.0", "toy 1.9.0 frozen"],
    ["toy", "2", "toy 2.0.0 frozen"],
    ["toy", "1.8", undefined],
    ["toy", "3", undefined],
    ["toy", "latest", undefined],
    ["toy", "", undefined],
    ["game", undefined, "game 3.0.0 frozen"],
    ["none", undefined, undefined],
  ])("of %s at %s is %s", (id, version, want) => {
    const found = findVersionIn(entries, id, version);
    expect(found && `${found.id} ${found.version} ${found.frozen ? "frozen" : "next"}`).toBe(want);
  });
});

test("every version of the catalogue is found by its number", () => {
  expect(standards.map(({ id, version }) => findVersion(id, version))).toEqual(standards);
});
