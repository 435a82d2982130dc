import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/**
 * The ground on which the authority did not name the institution, or the mainstream education, that the family
 * asked for.
 */
export const unsuitabilityGround = {
  id: "unsuitability-ground",
  title: "Ground for not naming what was asked for",
  mode: "extensible",
  fallback: "Show the code as sent and treat a ground as stated but not known.",
  source: "SEND Standards, after sections 39(4) and 33(2) of the Children and Families Act 2014",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/ukpga/2014/6/section/39",
  verified: true,
  codes: [
    {
      code: "unsuitable",
      label: "Unsuitable",
      definition:
        "The institution does not suit the person's age, ability, aptitude or special educational needs (section 39(4)(a)).",
    },
    {
      code: "efficientEducationOfOthers",
      label: "Efficient education of others",
      definition: "Attendance could not be reconciled with the efficient education of others (section 39(4)(b)(i)).",
    },
    {
      code: "efficientUseOfResources",
      label: "Efficient use of resources",
      definition: "Attendance could not be reconciled with the efficient use of resources (section 39(4)(b)(ii)).",
    },
    {
      code: "mainstreamWishes",
      label: "Mainstream against the family's wishes",
      definition: "Mainstream education as such is not what the parent or young person wants (section 33(2)(a)).",
    },
    {
      code: "mainstreamEducationOfOthers",
      label: "Mainstream and education of others",
      definition:
        "Mainstream education as such could not be reconciled with the efficient education of others (section 33(2)(b)).",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `unsuitability-ground`. */
export type UnsuitabilityGroundCode = CodeOf<typeof unsuitabilityGround>;
