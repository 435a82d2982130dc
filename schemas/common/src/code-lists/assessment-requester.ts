import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Who asked for an EHC needs assessment, or brought the child or young person to the authority's attention. */
export const assessmentRequester = {
  id: "assessment-requester",
  title: "Who asked for an assessment",
  mode: "extensible",
  fallback: "Show the code as sent and treat the case as brought to attention by another person.",
  source: "SEND Standards, after sections 23, 24 and 36(1) of the Children and Families Act 2014",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/ukpga/2014/6/section/36",
  verified: false,
  codes: [
    { code: "childsParent", label: "Child's parent", definition: "A parent, or whoever has care of the child." },
    { code: "youngPerson", label: "Young person", definition: "The young person, after compulsory school age." },
    {
      code: "representative",
      label: "Representative",
      definition: "Somebody who acts for a parent or young person who lacks capacity.",
    },
    { code: "school", label: "School", definition: "Somebody acting on behalf of a school." },
    {
      code: "post16Institution",
      label: "Post-16 institution",
      definition: "Somebody acting on behalf of a college or other post-16 institution.",
    },
    {
      code: "earlyYearsProvider",
      label: "Early years provider",
      definition: "A nursery, pre-school or childminder, who may bring a child to attention.",
    },
    {
      code: "healthProfessional",
      label: "Health professional",
      definition: "A doctor, therapist, health visitor or other health professional.",
    },
    {
      code: "socialCareProfessional",
      label: "Social care professional",
      definition: "A social worker or another professional of social care.",
    },
    {
      code: "commissioningBody",
      label: "Commissioning body",
      definition: "A health commissioner, who may ask for a reassessment.",
    },
    { code: "localAuthority", label: "Local authority", definition: "The authority itself, or another one." },
    { code: "other", label: "Other", definition: "Anyone else." },
  ] as const,
} satisfies CodeList;

/** A code of the list `assessment-requester`. */
export type AssessmentRequesterCode = CodeOf<typeof assessmentRequester>;
