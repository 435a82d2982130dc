import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Who made representations on a draft plan or a proposed amendment. */
export const representationFrom = {
  id: "representation-from",
  title: "Source of a representation",
  mode: "extensible",
  fallback: "Show the code as sent and treat the representation as made by somebody else.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "childsParent", label: "Child's parent", definition: "A parent, or whoever has care of the child." },
    { code: "youngPerson", label: "Young person", definition: "The young person whose plan it is." },
    {
      code: "representative",
      label: "Representative",
      definition: "Whoever acts for a parent or young person who lacks capacity.",
    },
    { code: "setting", label: "Setting", definition: "A school or other institution." },
    { code: "commissioningBody", label: "Commissioning body", definition: "A health commissioner." },
    { code: "other", label: "Other", definition: "Anyone else." },
  ] as const,
} satisfies CodeList;

/** A code of the list `representation-from`. */
export type RepresentationFromCode = CodeOf<typeof representationFrom>;
