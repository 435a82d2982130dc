import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The level of a course after 16. */
export const courseLevel = {
  id: "course-level",
  title: "Level of a course",
  mode: "extensible",
  fallback: "Show the code as sent and treat the level as not known.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "preEntry", label: "Pre-entry", definition: "Below entry level." },
    { code: "entryLevel", label: "Entry level", definition: "Entry level 1, 2 or 3." },
    { code: "level1", label: "Level 1", definition: "As GCSE grades 3 to 1." },
    { code: "level2", label: "Level 2", definition: "As GCSE grades 9 to 4." },
    { code: "level3", label: "Level 3", definition: "As A level." },
    { code: "level4OrAbove", label: "Level 4 or above", definition: "Beyond A level." },
  ] as const,
} satisfies CodeList;

/** A code of the list `course-level`. */
export type CourseLevelCode = CodeOf<typeof courseLevel>;
