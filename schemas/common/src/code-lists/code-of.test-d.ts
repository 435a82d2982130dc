import { expectTypeOf } from "vitest";
import type { EhcpSectionCode } from "./ehcp-section.ts";
import type { LegalRegimeCode } from "./legal-regime.ts";
import type { SexCode } from "./sex.ts";

expectTypeOf<SexCode>().toEqualTypeOf<"M" | "F">();
expectTypeOf<LegalRegimeCode>().toEqualTypeOf<"cfa2014" | "reform-draft">();
expectTypeOf<EhcpSectionCode>().toEqualTypeOf<
  "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H1" | "H2" | "I" | "J" | "K"
>();
