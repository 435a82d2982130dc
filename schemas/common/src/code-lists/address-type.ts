import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What an address is used for. */
export const addressType = {
  id: "address-type",
  title: "Type of address",
  mode: "extensible",
  fallback: "Show the code as sent and do not use the address for post.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "home", label: "Home", definition: "Where the person ordinarily lives." },
    { code: "term", label: "Term time", definition: "Where the person lives during term." },
    { code: "placement", label: "Care placement", definition: "Where an authority has placed the person to live." },
    { code: "correspondence", label: "Correspondence", definition: "Where letters go." },
  ] as const,
} satisfies CodeList;

/** A code of the list `address-type`. */
export type AddressTypeCode = CodeOf<typeof addressType>;
