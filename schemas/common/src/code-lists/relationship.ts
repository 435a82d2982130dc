import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Who somebody is to the child or young person. It says nothing of parental responsibility. */
export const relationship = {
  id: "relationship",
  title: "Relationship to the child or young person",
  mode: "extensible",
  fallback: "Show the code as sent and treat the person as somebody else in the child's or young person's life.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "mother", label: "Mother", definition: "Birth mother, or a woman who is a parent in law." },
    { code: "father", label: "Father", definition: "Birth father, or a man who is a parent in law." },
    { code: "parent", label: "Parent", definition: "A parent, where the system does not say which." },
    { code: "adoptiveParent", label: "Adoptive parent", definition: "Parent by adoption." },
    { code: "stepParent", label: "Step-parent", definition: "Spouse or partner of a parent." },
    { code: "grandparent", label: "Grandparent", definition: "Parent of a parent." },
    { code: "otherRelative", label: "Other relative", definition: "Any other member of the family." },
    { code: "specialGuardian", label: "Special guardian", definition: "Holder of a special guardianship order." },
    { code: "fosterCarer", label: "Foster carer", definition: "Approved carer with whom the child is placed." },
    {
      code: "residentialKeyWorker",
      label: "Residential key worker",
      definition: "Worker who looks after the child in a children's home or residential setting.",
    },
    {
      code: "laCorporateParent",
      label: "Local authority as corporate parent",
      definition: "Officer who acts for the authority that looks after the child.",
    },
    {
      code: "courtDeputy",
      label: "Deputy",
      definition: "Appointed by the Court of Protection to decide for a young person who lacks capacity.",
    },
    {
      code: "attorney",
      label: "Attorney",
      definition: "Appointed by the young person under a lasting power of attorney.",
    },
    { code: "advocate", label: "Advocate", definition: "Speaks for the person without deciding for them." },
    { code: "other", label: "Other", definition: "Anyone else." },
  ] as const,
} satisfies CodeList;

/** A code of the list `relationship`. */
export type RelationshipCode = CodeOf<typeof relationship>;
