import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Who a data item came from, by kind of organisation or person. */
export const supplierKind = {
  id: "supplier-kind",
  title: "Kind of supplier of a data item",
  mode: "extensible",
  fallback: "Show the code as sent and treat the item as supplied by another organisation.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "school", label: "School", definition: "A school of any kind, nursery schools included." },
    { code: "college", label: "College", definition: "A college or other post-16 institution." },
    { code: "earlyYearsProvider", label: "Early years provider", definition: "A nursery, playgroup or childminder." },
    {
      code: "localAuthorityEducation",
      label: "Local authority, education",
      definition: "SEND, attendance, admissions, early years or another education service of the authority.",
    },
    {
      code: "childrensSocialCare",
      label: "Children's social care",
      definition: "The authority's services for children.",
    },
    { code: "adultSocialCare", label: "Adult social care", definition: "The authority's services for adults." },
    {
      code: "nhsProvider",
      label: "NHS provider",
      definition: "An NHS trust or foundation trust, or somebody who works for the NHS under contract.",
    },
    {
      code: "generalPractice",
      label: "General practice",
      definition: "The practice with which the person is registered.",
    },
    {
      code: "integratedCareBoard",
      label: "Integrated care board",
      definition: "The body that commissions health services.",
    },
    { code: "family", label: "Family", definition: "A parent or carer." },
    { code: "childOrYoungPerson", label: "Child or young person", definition: "The child or young person." },
    { code: "other", label: "Other", definition: "Anyone else." },
  ] as const,
} satisfies CodeList;

/** A code of the list `supplier-kind`. */
export type SupplierKindCode = CodeOf<typeof supplierKind>;
