import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How a case came to the authority. It decides from which day the time limits are counted, and which limits there are. */
export const assessmentOrigin = {
  id: "assessment-origin",
  title: "Origin of an EHC needs assessment",
  mode: "extensible",
  fallback: "Show the code as sent and count no time limit: the day from which it would run is not known.",
  source:
    "SEND Standards, after sections 24, 36 and 44 of the Children and Families Act 2014 and regulation 15 of SI 2014/1530",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/ukpga/2014/6/section/36",
  verified: false,
  codes: [
    {
      code: "request",
      label: "Request",
      definition:
        "A request for an assessment by the parent, the young person, a school or a post-16 institution (section 36(1)).",
    },
    {
      code: "broughtToAttention",
      label: "Brought to attention",
      definition:
        "The authority became responsible without a request, because somebody told it of the child or young person or it found out (sections 24 and 36(3)).",
    },
    {
      code: "reassessmentRequest",
      label: "Request for a reassessment",
      definition:
        "Somebody with a plan is to be assessed again, at the request of the family, the setting or the health commissioner (section 44(2)).",
    },
    {
      code: "reassessmentByAuthority",
      label: "Reassessment by the authority",
      definition:
        "The authority thinks of its own accord that somebody with a plan must be assessed again (section 44(3)).",
    },
    {
      code: "planTransferred",
      label: "Plan transferred in",
      definition:
        "Another authority's plan was transferred, and this authority says whether it proposes an assessment (regulation 15(4)).",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `assessment-origin`. */
export type AssessmentOriginCode = CodeOf<typeof assessmentOrigin>;
