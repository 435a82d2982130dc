import { senAreaTypeMap, senType, subArea } from "@send-standards/common";
import { describe, expect, it } from "vitest";
import { crosswalks } from "../crosswalks/index.ts";
import { needs } from "../index.ts";
import { findTaxonomy } from "./find-taxonomy.ts";
import { taxonomies } from "./index.ts";
import { taxonomyRefs } from "./taxonomy-refs.ts";

const { check } = await needs.loadStructure();
const asOf = "2026-11-25";
const rows = taxonomies.map((taxonomy) => [`${taxonomy.taxonomyId} ${taxonomy.version}`, taxonomy] as const);

const hitsOf = (record: (typeof taxonomies)[number]) =>
  needs.rules.flatMap((rule) =>
    rule.check({ record, index: needs.createIndex(record) as never, asOf }).map((hit) => [rule.id, hit]),
  );

const codesOf = (name: keyof typeof taxonomyRefs) => findTaxonomy(taxonomyRefs[name])?.codes.map(({ code }) => code);

describe("the published taxonomies", () => {
  it.each(rows)("%s keeps the structure and every rule", (_, taxonomy) => {
    expect([check(taxonomy), check.errors, hitsOf(taxonomy)]).toEqual([true, null, []]);
  });

  it("are each named once", () => {
    expect(rows.map(([name]) => name)).toEqual([
      "send-cop-broad-area 2015",
      "dfe-sen-type to-2014",
      "dfe-sen-type 2014",
      "dfe-sen-type 2025",
      "dfe-area-of-development draft-2026",
      "send-standards-sub-area 1.0",
    ]);
    expect(Object.values(taxonomyRefs).map((ref) => findTaxonomy(ref) !== undefined)).toEqual(Array(6).fill(true));
  });

  it("carry each crosswalk once, in the taxonomy that it starts from", () => {
    const carried = taxonomies.flatMap((taxonomy) =>
      (taxonomy.crosswalks ?? []).map(({ id, from }) => [id, from.taxonomyId, from.version] as const),
    );
    expect(carried.map(([id]) => id).sort()).toEqual(crosswalks.map(({ id }) => id).sort());
    for (const [id, taxonomyId, version] of carried) {
      const holder = taxonomies.find((one) => one.crosswalks?.some((crosswalk) => crosswalk.id === id));
      expect([holder?.taxonomyId, holder?.version]).toEqual([taxonomyId, version]);
    }
  });

  it("say which draft is not law", () => {
    const draft = findTaxonomy(taxonomyRefs.areaOfDevelopmentDraft2026);
    expect([draft?.status, draft?.verified, draft?.source?.verified, draft?.validFrom]).toEqual([
      "draft",
      false,
      false,
      undefined,
    ]);
    expect(draft?.codes).toHaveLength(5);
  });

  it("know behaviour difficulties before 2014 only, and Down syndrome from 2025", () => {
    expect(codesOf("senTypeTo2014")).toContain("BESD");
    expect(codesOf("senType2014")).not.toContain("BESD");
    expect(codesOf("senType2014")).not.toContain("DS");
    expect(codesOf("senType2025")).toContain("DS");
    expect([codesOf("senTypeTo2014")?.length, codesOf("senType2014")?.length, codesOf("senType2025")?.length]).toEqual([
      12, 13, 14,
    ]);
  });

  it("have every code of the census list in some edition", () => {
    const known = new Set([codesOf("senTypeTo2014"), codesOf("senType2014"), codesOf("senType2025")].flat());
    expect(senType.codes.map(({ code }) => code).filter((code) => !known.has(code))).toEqual([]);
  });

  it("put every sub-area under an area but self-care", () => {
    const codes = findTaxonomy(taxonomyRefs.subArea1)?.codes ?? [];
    expect(codes.map(({ code }) => code)).toEqual(subArea.codes.map(({ code }) => code));
    expect(codes.filter(({ parent }) => parent === undefined).map(({ code }) => code)).toEqual(["selfCare"]);
  });

  it("map types to the areas that the common map has", () => {
    const mappings = crosswalks.find(({ id }) => id === "sen-type-2025-to-broad-area-2015")?.mappings ?? [];
    const { BESD, ...current } = senAreaTypeMap;
    expect(BESD).toBe("SEMH");
    expect(Object.fromEntries(mappings.flatMap((one) => ("to" in one ? [[one.from, one.to]] : [])))).toEqual(current);
  });
});
