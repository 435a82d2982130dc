import type { Static } from "@sinclair/typebox";
import { describe, expectTypeOf, it } from "vitest";
import type { NeedsAssessmentSchema } from "./schema.ts";
import type { ReversalSchema, SufficiencySchema, TimeLimitExceptionSchema } from "./sections/index.ts";
import type { NeedsAssessment, Reversal, Sufficiency, TimeLimitException } from "./types.ts";

describe("generated types", () => {
  it("are what the schemas say", () => {
    expectTypeOf<keyof NeedsAssessment>().toEqualTypeOf<keyof Static<typeof NeedsAssessmentSchema>>();
    expectTypeOf<keyof Reversal>().toEqualTypeOf<keyof Static<typeof ReversalSchema>>();
    expectTypeOf<keyof Sufficiency>().toEqualTypeOf<keyof Static<typeof SufficiencySchema>>();
    expectTypeOf<keyof TimeLimitException>().toEqualTypeOf<keyof Static<typeof TimeLimitExceptionSchema>>();
  });
  it("refuse what the schema refuses", () => {
    expectTypeOf<{ route: "elsewhere"; result: "mustAssess" }>().not.toExtend<Reversal>();
    expectTypeOf<{ route: "concession"; result: "mustAssess" }>().toExtend<Reversal>();
  });
});
