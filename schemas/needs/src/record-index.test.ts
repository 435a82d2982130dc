import { describe, expect, it } from "vitest";
import { createIndex } from "./record-index.ts";
import { base } from "./rules/base.ts";
import { taxonomyBase } from "./rules/taxonomy-base.ts";
import type { NeedsRecord } from "./types.ts";

describe("createIndex", () => {
  it("places the cells of a matrix", () => {
    const { cells, codes, crosswalks } = createIndex(base);
    expect([cells.length, cells[6]?.pointer, cells[6]?.entity, codes, crosswalks]).toEqual([
      7,
      "/cells/6",
      base.cells[6],
      [],
      [],
    ]);
  });

  it("places the codes, crosswalks and mappings of a taxonomy", () => {
    const { cells, codes, crosswalks } = createIndex(taxonomyBase);
    expect([cells, codes[3]?.pointer, crosswalks[0]?.pointer, crosswalks[0]?.mappings[2]?.pointer]).toEqual([
      [],
      "/codes/3",
      "/crosswalks/0",
      "/crosswalks/0/mappings/2",
    ]);
  });

  it.each<[string, unknown]>([
    ["null", null],
    ["text", "text"],
    ["lists that are none", { cells: "x", codes: {}, crosswalks: 1 }],
    ["lists of what is no object", { cells: [1, null, []], codes: ["x"], crosswalks: [[], null] }],
  ])("survives %s", (_, record) => {
    expect(createIndex(record as NeedsRecord)).toEqual({ cells: [], codes: [], crosswalks: [] });
  });

  it("keeps the places of objects among what is none", () => {
    const record = { crosswalks: [null, { mappings: [1, { from: "x" }] }] };
    expect(
      createIndex(record as object as NeedsRecord).crosswalks.map(({ pointer, mappings }) => [
        pointer,
        mappings[0]?.pointer,
      ]),
    ).toEqual([["/crosswalks/1", "/crosswalks/1/mappings/1"]]);
  });
});
