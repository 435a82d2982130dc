import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How education is given to somebody who cannot attend a school. */
export const outOfSchoolProvision = {
  id: "out-of-school-provision",
  title: "Kind of education out of school",
  mode: "extensible",
  fallback: "Show the code as sent and treat the provision as another one.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "homeTuition", label: "Home tuition", definition: "A tutor at home." },
    { code: "hospitalEducation", label: "Hospital education", definition: "Teaching in a hospital or unit." },
    { code: "online", label: "Online", definition: "Live teaching over the internet." },
    {
      code: "alternativeProvision",
      label: "Alternative provision",
      definition: "A pupil referral unit, alternative provision academy or other provider.",
    },
    { code: "anotherSchool", label: "Another school", definition: "A place in another school." },
    { code: "mixed", label: "Mixed", definition: "More than one of these." },
  ] as const,
} satisfies CodeList;

/** A code of the list `out-of-school-provision`. */
export type OutOfSchoolProvisionCode = CodeOf<typeof outOfSchoolProvision>;
