import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How a child's development was found to be in one area at a review. */
export const developmentFinding = {
  id: "development-finding",
  title: "Finding on development",
  mode: "extensible",
  fallback: "Show the code as sent and treat the finding as not known.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "asExpected", label: "As expected", definition: "No concern." },
    {
      code: "someSupport",
      label: "Some support",
      definition: "A little behind; the setting or the family will help and look again.",
    },
    { code: "concern", label: "Concern", definition: "Behind by more than a little; looked into or referred." },
    {
      code: "needIdentified",
      label: "Need identified",
      definition: "A special educational need or a disability is known.",
    },
    { code: "notSeen", label: "Not seen", definition: "The area was not looked at." },
  ] as const,
} satisfies CodeList;

/** A code of the list `development-finding`. */
export type DevelopmentFindingCode = CodeOf<typeof developmentFinding>;
