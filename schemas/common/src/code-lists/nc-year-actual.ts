import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The national curriculum year in which a person is taught, which need not be the year of their age. */
export const ncYearActual = {
  id: "nc-year-actual",
  title: "National curriculum year actual",
  mode: "extensible",
  fallback: "Show the code as sent and treat the year as not known; test no rule that depends on it.",
  source:
    "Department for Education, Common Basic Data Set and school census specification, as transcribed in public code",
  version: "School census 2015-26",
  url: "https://www.gov.uk/government/publications/common-basic-data-set-cbds-database",
  verified: true,
  codes: [
    { code: "E1", label: "Early years, first year", definition: "Before nursery." },
    { code: "E2", label: "Early years, second year", definition: "Before nursery." },
    { code: "N1", label: "Nursery, first year" },
    { code: "N2", label: "Nursery, second year" },
    { code: "R", label: "Reception" },
    { code: "1", label: "Year 1" },
    { code: "2", label: "Year 2" },
    { code: "3", label: "Year 3" },
    { code: "4", label: "Year 4" },
    { code: "5", label: "Year 5" },
    { code: "6", label: "Year 6" },
    { code: "7", label: "Year 7" },
    { code: "8", label: "Year 8" },
    { code: "9", label: "Year 9" },
    { code: "10", label: "Year 10" },
    { code: "11", label: "Year 11" },
    { code: "12", label: "Year 12" },
    { code: "13", label: "Year 13" },
    { code: "14", label: "Year 14" },
    { code: "M", label: "Mixed year class", definition: "A class of more than one year; rare for a single pupil." },
    {
      code: "X",
      label: "National curriculum not followed",
      definition: "Taught outside the national curriculum years.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `nc-year-actual`. */
export type NcYearActualCode = CodeOf<typeof ncYearActual>;
