import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Who holds the rights that Part 3 of the Act gives over the plan. */
export const rightsHolder = {
  id: "rights-holder",
  title: "Holder of the rights over a plan",
  mode: "extensible",
  fallback: "Show the code as sent and treat the holder as not known; ask before sending a notice.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "childsParent",
      label: "Child's parent",
      definition:
        "Until the end of compulsory school age the parent holds them, which includes whoever has care of the child.",
    },
    {
      code: "youngPerson",
      label: "Young person",
      definition: "After compulsory school age the young person holds them.",
    },
    {
      code: "representative",
      label: "Representative",
      definition:
        "Acts for a parent or young person who lacks capacity: a deputy, an attorney or, for a young person without either, the parent (regulation 64).",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `rights-holder`. */
export type RightsHolderCode = CodeOf<typeof rightsHolder>;
