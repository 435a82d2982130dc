import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Social care provision that section H1 does not hold. */
export const h2Service = {
  id: "h2-service",
  title: "Service of section H2",
  mode: "extensible",
  fallback: "Show the code as sent and treat the service as other social care.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "residentialShortBreak",
      label: "Residential short break",
      definition: "A break with an overnight stay away from home.",
    },
    { code: "earlyHelp", label: "Early help", definition: "Support for the family before statutory social care." },
    {
      code: "childInNeedService",
      label: "Child in need service",
      definition: "Service under section 17 of the Children Act 1989.",
    },
    {
      code: "careActEligible",
      label: "Adult care and support",
      definition: "Meets eligible needs under the Care Act 2014.",
    },
    { code: "housingSupport", label: "Housing support", definition: "Help to find, keep or live in a home." },
    { code: "employmentSupport", label: "Employment support", definition: "Help to find or keep work." },
    {
      code: "otherByConsent",
      label: "Other, by consent",
      definition: "Anything else that the family agreed to include.",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `h2-service`. */
export type H2ServiceCode = CodeOf<typeof h2Service>;
