import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Whom a copy of the plan was sent to. */
export const planRecipient = {
  id: "plan-recipient",
  title: "Recipient of a plan",
  mode: "extensible",
  fallback: "Show the code as sent and treat the copy as sent to somebody else; it counts towards no duty to send.",
  source:
    "SEND Standards, after regulations 13, 15, 22 and 27 of the SEND Regulations 2014 (SI 2014/1530) and regulation 13 of the Special Educational Needs and Disability (Detained Persons) Regulations 2015 (SI 2015/62)",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/uksi/2014/1530/regulation/13",
  verified: false,
  codes: [
    {
      code: "childsParent",
      label: "Child's parent",
      definition: "Anyone who is the child's parent in law, or who has care of the child.",
    },
    { code: "youngPerson", label: "Young person", definition: "The young person whose plan it is." },
    {
      code: "representative",
      label: "Representative",
      definition: "Whoever acts for a parent or young person who lacks capacity.",
    },
    {
      code: "namedSetting",
      label: "Named setting",
      definition: "The school or other institution that section I names.",
    },
    {
      code: "commissioningBody",
      label: "Responsible commissioning body",
      definition:
        "The integrated care board or other body that commissions the health provision; a clinical commissioning group until June 2022.",
    },
    {
      code: "receivingAuthority",
      label: "Receiving authority",
      definition: "The local authority that the plan was transferred to.",
    },
    {
      code: "youthAccommodation",
      label: "Youth accommodation",
      definition: "The person in charge of the place where the person is detained.",
    },
    {
      code: "youthOffendingTeam",
      label: "Youth offending team",
      definition: "The team responsible for a detained person.",
    },
    {
      code: "detentionHealthCommissioner",
      label: "Health commissioner for detention",
      definition: "The body that commissions health services for a detained person.",
    },
    { code: "other", label: "Other", definition: "Anyone else." },
  ] as const,
} satisfies CodeList;

/** A code of the list `plan-recipient`. */
export type PlanRecipientCode = CodeOf<typeof planRecipient>;
