import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What a parent or young person agrees to, or does not. */
export const consentScope = {
  id: "consent-scope",
  title: "What consent is about",
  mode: "extensible",
  fallback: "Show the code as sent and treat the consent as given for nothing but what its note says.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "makeRequest",
      label: "The request itself",
      definition: "That the setting or professional asks for an assessment.",
    },
    {
      code: "shareEducation",
      label: "Sharing education information",
      definition: "That education services share what they know.",
    },
    {
      code: "shareHealth",
      label: "Sharing health information",
      definition: "That health services share what they know.",
    },
    {
      code: "shareSocialCare",
      label: "Sharing social care information",
      definition: "That social care services share what they know.",
    },
    { code: "other", label: "Other", definition: "Anything else." },
  ] as const,
} satisfies CodeList;

/** A code of the list `consent-scope`. */
export type ConsentScopeCode = CodeOf<typeof consentScope>;
