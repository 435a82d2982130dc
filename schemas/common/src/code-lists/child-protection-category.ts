import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The category of abuse or neglect in a child protection plan. */
export const childProtectionCategory = {
  id: "child-protection-category",
  title: "Category of a child protection plan",
  mode: "extensible",
  fallback: "Show the code as sent and treat the category as not known.",
  source: "SEND Standards, after CHILD PROTECTION PLAN REASON in the NHS Data Model and Dictionary",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "neglect", label: "Neglect", definition: "NHS Data Dictionary code 01." },
    { code: "physicalAbuse", label: "Physical abuse", definition: "NHS Data Dictionary code 02." },
    { code: "emotionalAbuse", label: "Emotional abuse", definition: "NHS Data Dictionary code 03." },
    { code: "sexualAbuse", label: "Sexual abuse", definition: "NHS Data Dictionary code 04." },
    { code: "multiple", label: "More than one", definition: "More than one category." },
  ] as const,
} satisfies CodeList;

/** A code of the list `child-protection-category`. */
export type ChildProtectionCategoryCode = CodeOf<typeof childProtectionCategory>;
