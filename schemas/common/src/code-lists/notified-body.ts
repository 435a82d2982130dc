import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Who is told that an assessment is considered or decided. */
export const notifiedBody = {
  id: "notified-body",
  title: "Who is told about an assessment",
  mode: "extensible",
  fallback: "Show the code as sent and treat the recipient as another one.",
  source: "SEND Standards, after regulation 4(2) of SI 2014/1530 and regulation 4(2) of SI 2015/62",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/uksi/2014/1530/regulation/4",
  verified: false,
  codes: [
    { code: "childsParent", label: "Child's parent", definition: "A parent, or whoever has care of the child." },
    { code: "youngPerson", label: "Young person", definition: "The young person." },
    { code: "commissioningBody", label: "Commissioning body", definition: "The responsible health commissioner." },
    {
      code: "socialServices",
      label: "Social services",
      definition: "The officers who exercise the authority's social services functions.",
    },
    {
      code: "headTeacher",
      label: "Head teacher",
      definition: "The head of the school where the child or young person is registered.",
    },
    { code: "principal", label: "Principal", definition: "The principal of the post-16 institution." },
    {
      code: "earlyYearsLead",
      label: "Early years SEN lead",
      definition: "Whoever is responsible for special educational needs at the early years provider.",
    },
    {
      code: "detentionServices",
      label: "Detention services",
      definition:
        "The youth offending team, the health commissioner or the person in charge of the place of detention.",
    },
    { code: "other", label: "Other", definition: "Anyone else." },
  ] as const,
} satisfies CodeList;

/** A code of the list `notified-body`. */
export type NotifiedBodyCode = CodeOf<typeof notifiedBody>;
