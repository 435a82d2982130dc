import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The enactment under which social care provision is made. */
export const careDutyBasis = {
  id: "care-duty-basis",
  title: "Duty behind social care provision",
  mode: "extensible",
  fallback: "Show the code as sent and treat the duty as another one; test no rule that depends on it.",
  source: "SEND Standards, after section 37(2)(e) and (f) of the Children and Families Act 2014",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/ukpga/2014/6/section/37",
  verified: false,
  codes: [
    {
      code: "csdpaSection2",
      label: "Section 2 of the 1970 Act",
      definition: "Chronically Sick and Disabled Persons Act 1970, section 2; belongs in section H1.",
    },
    {
      code: "childrenActSection17",
      label: "Section 17 of the Children Act 1989",
      definition: "Services for children in need and their families.",
    },
    {
      code: "childrenActSection17ZG",
      label: "Section 17ZG of the Children Act 1989",
      definition: "Services continued after 18 for somebody with an EHC plan.",
    },
    { code: "careAct2014", label: "Care Act 2014", definition: "Adult care and support." },
    { code: "other", label: "Other", definition: "Any other duty or power." },
  ] as const,
} satisfies CodeList;

/** A code of the list `care-duty-basis`. */
export type CareDutyBasisCode = CodeOf<typeof careDutyBasis>;
