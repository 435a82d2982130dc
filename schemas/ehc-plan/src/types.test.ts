import type { Static } from "@sinclair/typebox";
import { describe, expectTypeOf, it } from "vitest";
import type { EhcPlanSchema } from "./schema.ts";
import type { ChildSchema, PlacementSchema, SectionFSchema } from "./sections/index.ts";
import type { Child, EhcPlan, Placement, SectionF } from "./types.ts";

describe("generated types", () => {
  it("are what the schemas say", () => {
    expectTypeOf<Placement>().toEqualTypeOf<Static<typeof PlacementSchema>>();
    expectTypeOf<keyof EhcPlan>().toEqualTypeOf<keyof Static<typeof EhcPlanSchema>>();
    expectTypeOf<keyof Child>().toEqualTypeOf<keyof Static<typeof ChildSchema>>();
    expectTypeOf<keyof SectionF>().toEqualTypeOf<keyof Static<typeof SectionFSchema>>();
  });
  it("refuse what the schema refuses", () => {
    expectTypeOf<{ mode: "elsewhere" }>().not.toExtend<Placement>();
    expectTypeOf<{ mode: "typeOnly"; settingType: "feInstitution" }>().toExtend<Placement>();
  });
});
