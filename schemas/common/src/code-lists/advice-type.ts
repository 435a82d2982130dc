import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/**
 * The advice and information that an authority seeks in an EHC needs assessment, by paragraph of regulation 6.
 * Another list applies to a detained person (SI 2015/62).
 */
export const adviceType = {
  id: "advice-type",
  title: "Type of advice",
  mode: "extensible",
  fallback:
    "Show the code as sent and treat the item as advice of another type; it stands in for none of those listed.",
  source: "SEND Standards, after regulation 6(1) and (2) of the SEND Regulations 2014 (SI 2014/1530)",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/uksi/2014/1530/regulation/6",
  verified: true,
  codes: [
    {
      code: "parentOrYoungPerson",
      label: "Parent or young person",
      definition: "From the child's parent or the young person (paragraph (1)(a)).",
    },
    {
      code: "educational",
      label: "Educational",
      definition:
        "From the head teacher or principal, or somebody else with knowledge of the person's education (paragraph (1)(b)).",
    },
    {
      code: "ministryOfDefence",
      label: "Ministry of Defence",
      definition: "Educational advice where a parent serves in the armed forces (paragraph (1)(b)(iv)).",
    },
    {
      code: "qualifiedSensoryTeacher",
      label: "Qualified sensory teacher",
      definition:
        "Educational advice from, or after consulting, a teacher qualified for hearing, vision or multi-sensory impairment (paragraph (2)).",
    },
    {
      code: "medical",
      label: "Medical",
      definition: "From a health care professional whom the commissioning body identifies (paragraph (1)(c)).",
    },
    {
      code: "psychological",
      label: "Psychological",
      definition: "From an educational psychologist (paragraph (1)(d)).",
    },
    { code: "socialCare", label: "Social care", definition: "In relation to social care (paragraph (1)(e))." },
    {
      code: "otherAppropriate",
      label: "Other appropriate person",
      definition: "From anyone else whom the authority thinks appropriate (paragraph (1)(f)).",
    },
    {
      code: "preparationForAdulthood",
      label: "Preparing for adulthood",
      definition: "On preparing for adulthood and independent living, in or beyond Year 9 (paragraph (1)(g)).",
    },
    {
      code: "reasonablyRequested",
      label: "Person reasonably asked for",
      definition: "From anyone whom the family reasonably asks the authority to approach (paragraph (1)(h)).",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `advice-type`. */
export type AdviceTypeCode = CodeOf<typeof adviceType>;
