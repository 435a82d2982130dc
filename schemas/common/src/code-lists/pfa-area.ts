import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The four areas of preparing for adulthood. The codes are this project's own. */
export const pfaArea = {
  id: "pfa-area",
  title: "Preparing for adulthood areas",
  mode: "extensible",
  fallback: "Show the code as sent and treat the item as one that prepares for adulthood in an area that is not known.",
  source: "SEND code of practice: 0 to 25 years (January 2015), chapter 8; codes coined for this standard",
  version: "2015",
  url: "https://www.gov.uk/government/publications/send-code-of-practice-0-to-25",
  verified: false,
  codes: [
    { code: "EMP", label: "Employment", definition: "Paid work, and higher education or training on the way to it." },
    { code: "IL", label: "Independent living", definition: "Choice and control over one's life, home and support." },
    {
      code: "CI",
      label: "Friends, relationships and community inclusion",
      definition: "Having friends and relationships and being part of the community.",
    },
    { code: "HLTH", label: "Good health", definition: "Being as healthy as possible in adult life." },
  ] as const,
} satisfies CodeList;

/** A code of the list `pfa-area`. */
export type PfaAreaCode = CodeOf<typeof pfaArea>;
