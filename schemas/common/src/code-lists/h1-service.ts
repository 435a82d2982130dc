import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/**
 * A service for a disabled person under 18 that section 2 of the Chronically Sick and Disabled Persons Act 1970
 * covers, as the Code of Practice sorts them.
 */
export const h1Service = {
  id: "h1-service",
  title: "Service of section H1",
  mode: "extensible",
  fallback: "Show the code as sent and treat the service as another one under section 2 of the 1970 Act.",
  source:
    "SEND Standards, after section 2 of the Chronically Sick and Disabled Persons Act 1970 and paragraph 9.69 of the SEND code of practice",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/ukpga/1970/44/section/2",
  verified: false,
  codes: [
    { code: "homeHelp", label: "Practical help at home", definition: "Practical assistance in the home." },
    {
      code: "recreationEducation",
      label: "Recreation and education",
      definition: "Recreation at home or outside it, or help to use educational facilities.",
    },
    { code: "travelToFacilities", label: "Travel to services", definition: "Help to travel to those services." },
    {
      code: "adaptations",
      label: "Adaptations to the home",
      definition: "Works or extra facilities for safety, comfort or convenience.",
    },
    { code: "holidays", label: "Holidays", definition: "Help to take a holiday, at a holiday home or elsewhere." },
    { code: "meals", label: "Meals", definition: "Meals at home or elsewhere." },
    { code: "telephoneEquipment", label: "Telephone", definition: "A telephone, and equipment needed to use it." },
    {
      code: "nonResidentialShortBreak",
      label: "Non-residential short break",
      definition: "A break without an overnight stay away from home.",
    },
    {
      code: "parentCarerService",
      label: "Service for a parent carer",
      definition: "Support for a parent carer after an assessment.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `h1-service`. */
export type H1ServiceCode = CodeOf<typeof h1Service>;
