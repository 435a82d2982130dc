import type { Static } from "@sinclair/typebox";
import { describe, expectTypeOf, it } from "vitest";
import type { NeedSchema, ProvisionSchema, QuantitySchema } from "./schema/index.ts";
import type { Need, Provision, Quantity } from "./types.ts";

describe("generated types", () => {
  it("are what the schemas say", () => {
    expectTypeOf<Quantity>().toEqualTypeOf<Static<typeof QuantitySchema>>();
    expectTypeOf<keyof Need>().toEqualTypeOf<keyof Static<typeof NeedSchema>>();
    expectTypeOf<keyof Provision>().toEqualTypeOf<keyof Static<typeof ProvisionSchema>>();
  });
});
