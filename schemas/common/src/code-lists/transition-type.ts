import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/**
 * A transfer between phases of education, or between post-16 institutions, that the plan must be reviewed for
 * beforehand.
 */
export const transitionType = {
  id: "transition-type",
  title: "Type of transfer between phases",
  mode: "extensible",
  fallback: "Show the code as sent and treat the move as one without a deadline of its own.",
  source: "SEND Standards, after regulations 2(1) and 18 of the SEND Regulations 2014 (SI 2014/1530)",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/uksi/2014/1530/regulation/18",
  verified: true,
  codes: [
    { code: "earlyYearsToSchool", label: "Early years to school", definition: "From early years education to school." },
    { code: "infantToJunior", label: "Infant to junior", definition: "From infant school to junior school." },
    { code: "primaryToMiddle", label: "Primary to middle", definition: "From primary school to middle school." },
    {
      code: "primaryToSecondary",
      label: "Primary to secondary",
      definition: "From primary school to secondary school.",
    },
    { code: "middleToSecondary", label: "Middle to secondary", definition: "From middle school to secondary school." },
    {
      code: "secondaryToPost16",
      label: "Secondary to post-16",
      definition: "From secondary school to a post-16 institution; a school's own sixth form is not one.",
    },
    {
      code: "post16ToPost16",
      label: "Post-16 to post-16",
      definition: "From one post-16 institution to another (regulation 18(2)).",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `transition-type`. */
export type TransitionTypeCode = CodeOf<typeof transitionType>;
