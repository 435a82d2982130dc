import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The grounds in section 19(1) of the Education Act 1996. */
export const section19Ground = {
  id: "section-19-ground",
  title: "Ground for education out of school",
  mode: "closed",
  source: "Education Act 1996, section 19(1)",
  version: "2026-07",
  url: "https://www.legislation.gov.uk/ukpga/1996/56/section/19",
  verified: true,
  codes: [
    { code: "illness", label: "Illness", definition: "By reason of illness, physical or mental." },
    { code: "exclusion", label: "Exclusion", definition: "By reason of exclusion from school." },
    { code: "otherwise", label: "Otherwise", definition: "By reason of anything else." },
  ] as const,
} satisfies CodeList;

/** A code of the list `section-19-ground`. */
export type Section19GroundCode = CodeOf<typeof section19Ground>;
