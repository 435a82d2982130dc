import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CatalogueEntry } from "./catalogue-entry.ts";
import { detectIn, detectStandard } from "./detect-standard.ts";
import { standards } from "./standards.ts";

const entry = (id: string, version: string): CatalogueEntry => ({
  id,
  title: id,
  version,
  frozen: true,
  load: () => Promise.reject(new Error("a standard is detected without being loaded")),
});

const entries = [
  entry("toy", "1.0.0"),
  entry("toy", "1.2.0"),
  entry("toy", "1.2.1"),
  entry("toy", "2.0.0"),
  entry("game", "1.0.0"),
];

const said = (record: unknown): string => {
  const found = detectIn(entries, record);
  return "entry" in found
    ? `${found.entry.id} ${found.entry.version} ${found.role}`
    : `${found.problem}: ${found.known.map(({ id, version }) => `${id} ${version}`).join(", ")}`;
};

const all = "toy 1.0.0, toy 1.2.0, toy 1.2.1, toy 2.0.0, game 1.0.0";
const toys = "toy 1.0.0, toy 1.2.0, toy 1.2.1, toy 2.0.0";
const inherited: object = Object.create({ standard: "toy", standardVersion: "1.0" });

describe("detectStandard", () => {
  test.each<[string, unknown, string]>([
    ["a known version", { standard: "toy", standardVersion: "1.0" }, "toy 1.0.0 producer"],
    ["the latest patch of it", { standard: "toy", standardVersion: "1.2" }, "toy 1.2.1 producer"],
    ["a minor version between known ones", { standard: "toy", standardVersion: "1.1" }, "toy 1.2.1 producer"],
    ["a later minor version", { standard: "toy", standardVersion: "1.3" }, "toy 1.2.1 receiver"],
    ["a later minor version of another major", { standard: "toy", standardVersion: "2.10" }, "toy 2.0.0 receiver"],
    ["a major alone", { standard: "toy", standardVersion: "1" }, "toy 1.0.0 producer"],
    ["three numbers", { standard: "toy", standardVersion: "1.2.0" }, "toy 1.2.1 producer"],
    ["another standard", { standard: "game", standardVersion: "1.0" }, "game 1.0.0 producer"],
    ["an unknown major", { standard: "toy", standardVersion: "3.0" }, `unknown-major: ${toys}`],
    ["no version", { standard: "toy" }, `no-version: ${toys}`],
    ["a number as version", { standard: "toy", standardVersion: 1 }, `no-version: ${toys}`],
    ["a word as version", { standard: "toy", standardVersion: "latest" }, `no-version: ${toys}`],
    ["an unknown standard", { standard: "doll", standardVersion: "1.0" }, `unknown-standard: ${all}`],
    ["no standard", { standardVersion: "1.0" }, `no-standard: ${all}`],
    ["a list as standard", { standard: ["toy"], standardVersion: "1.0" }, `no-standard: ${all}`],
    ["a standard that it only inherits", inherited, `no-standard: ${all}`],
    ["a list", [{ standard: "toy" }], `not-an-object: ${all}`],
    ["null", null, `not-an-object: ${all}`],
    ["a text", "toy", `not-an-object: ${all}`],
    ["nothing", undefined, `not-an-object: ${all}`],
  ])("of a record with %s", (_, record, want) => {
    expect(said(record)).toBe(want);
  });

  test("takes anything and puts nothing of it into its answer", () => {
    fc.assert(
      fc.property(fc.anything(), (record) => {
        const found = detectStandard(record);
        expect("known" in found ? found.known : [found.entry]).toEqual(standards);
      }),
      { seed: 20261125 },
    );
  });
});
