import { describe, expect, it } from "vitest";
import { sampleNeeds } from "./index.ts";

const asOf = "2026-11-25";
const records = Array.from({ length: 300 }, (_, number) => sampleNeeds({ seed: "features", number, asOf }));
const matrices = records.flatMap((record) => (record.recordType === "matrix" ? [record] : []));
const taxonomies = records.flatMap((record) => (record.recordType === "taxonomy" ? [record] : []));

describe("sampleNeeds", () => {
  it("makes matrices and taxonomies by turns", () => {
    expect([matrices.length, taxonomies.length]).toEqual([150, 150]);
  });

  it.each<[string, number]>([
    ["a matrix of more than 40 cells", matrices.filter(({ cells }) => cells.length > 40).length],
    [
      "a matrix on the draft areas",
      matrices.filter(({ areaTaxonomy }) => areaTaxonomy?.version === "draft-2026").length,
    ],
    ["a matrix with gaps", matrices.filter(({ gaps }) => gaps !== undefined).length],
    ["a local extension of a council", taxonomies.filter(({ prefix }) => prefix?.startsWith("la")).length],
    ["a local extension of a trust", taxonomies.filter(({ prefix }) => prefix?.startsWith("ukprn")).length],
    ["a taxonomy that stands alone", taxonomies.filter(({ extends: other }) => other === undefined).length],
    [
      "a retired code",
      taxonomies.filter(({ codes }) => codes.some(({ successors }) => successors !== undefined)).length,
    ],
    ["a draft", records.filter(({ status }) => status === "draft").length],
    ["a retired edition", records.filter(({ status }) => status === "retired").length],
  ])("shows %s", (_, count) => {
    expect(count).toBeGreaterThan(2);
  });

  it.each<[string, Parameters<typeof sampleNeeds>[0]]>([
    ["a number below nought", { seed: 1, number: -1, asOf }],
    ["half a number", { seed: 1, number: 0.5, asOf }],
    ["a day that is none", { seed: 1, number: 0, asOf: "2026-02-30" }],
  ])("refuses %s", (_, options) => {
    expect(() => sampleNeeds(options)).toThrow(RangeError);
  });
});
