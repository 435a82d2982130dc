import type { Static } from "@sinclair/typebox";
import { describe, expectTypeOf, it } from "vitest";
import type { NeedsMatrixSchema, NeedsRecordSchema, NeedsTaxonomySchema } from "./schema.ts";
import type { CrosswalkMappingSchema } from "./sections/index.ts";
import type { CrosswalkMapping, NeedsMatrix, NeedsRecord, NeedsTaxonomy } from "./types.ts";

describe("generated types", () => {
  it("are what the schemas say", () => {
    expectTypeOf<CrosswalkMapping>().toEqualTypeOf<Static<typeof CrosswalkMappingSchema>>();
    expectTypeOf<keyof NeedsMatrix>().toEqualTypeOf<keyof Static<typeof NeedsMatrixSchema>>();
    expectTypeOf<keyof NeedsTaxonomy>().toEqualTypeOf<keyof Static<typeof NeedsTaxonomySchema>>();
    expectTypeOf<NeedsRecord["recordType"]>().toEqualTypeOf<Static<typeof NeedsRecordSchema>["recordType"]>();
  });
  it("tell the two kinds of record apart", () => {
    expectTypeOf<Extract<NeedsRecord, { recordType: "matrix" }>>().toEqualTypeOf<NeedsMatrix>();
    expectTypeOf<Extract<NeedsRecord, { recordType: "taxonomy" }>>().toEqualTypeOf<NeedsTaxonomy>();
  });
  it("refuse what the schema refuses", () => {
    expectTypeOf<{ relation: "sameAs"; from: "a"; to: "b" }>().not.toExtend<CrosswalkMapping>();
    expectTypeOf<{ relation: "none"; from: "a" }>().toExtend<CrosswalkMapping>();
  });
});
