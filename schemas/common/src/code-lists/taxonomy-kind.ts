import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What the codes of a taxonomy of needs stand for. */
export const taxonomyKind = {
  id: "taxonomy-kind",
  title: "Kind of a taxonomy of needs",
  mode: "extensible",
  fallback: "Show the code as sent and read the codes of the taxonomy by their labels alone.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "broadArea",
      label: "Broad areas",
      definition: "The few wide areas that an overview of needs is drawn from.",
    },
    { code: "senType", label: "Types of need", definition: "Types that a census counts learners under." },
    { code: "subArea", label: "Sub-areas", definition: "Finer areas within, or across, the broad areas." },
  ] as const,
} satisfies CodeList;

/** A code of the list `taxonomy-kind`. */
export type TaxonomyKindCode = CodeOf<typeof taxonomyKind>;
