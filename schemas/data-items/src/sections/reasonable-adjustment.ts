import { cite, reasonableAdjustmentCategory } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("equalityAct2010", "20"), sensitivity: "special-category" });
const flag = { source: cite("reasonableAdjustmentFlag") } as const;

/** A reasonable adjustment. */
export const ReasonableAdjustmentSchema = datedEntry(
  "Reasonable adjustment",
  "What services change so that somebody with a disability can use them: the child or young person, or a parent or carer.",
  { category: p.code(reasonableAdjustmentCategory, "Category", "Category of the national flag.", flag) },
  {
    text: p.text("Text", "What is to be done.", { max: 2000 }),
    snomedCode: p.pattern("SNOMED CT code", "SNOMED CT concept id of the adjustment.", {
      pattern: "^[1-9][0-9]{5,17}$",
      max: 18,
      ...flag,
    }),
    personRef: p.ref("Person", "Id of the person whose adjustment it is, where it is not the child or young person."),
    consentToShare: p.flag("Consent to share", "true where the person agreed that other services see it.", flag),
    reviewDate: p.date("Review date", "Day on which it is next looked at.", flag),
    from: p.date("From", "First day on which it applies."),
    to: p.date("To", "Last day on which it applies."),
  },
);
