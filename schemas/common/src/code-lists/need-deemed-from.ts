import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/**
 * Where a special educational need comes from a need that health or care provision meets by educating or
 * training.
 */
export const needDeemedFrom = {
  id: "need-deemed-from",
  title: "Origin of a need met by deemed educational provision",
  mode: "extensible",
  fallback: "Show the code as sent and treat the need as an educational one of stated but unknown origin.",
  source: "SEND Standards, after section 21(5) of the Children and Families Act 2014",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/ukpga/2014/6/section/21",
  verified: false,
  codes: [
    { code: "health", label: "Health", definition: "Health care provision for it educates or trains the person." },
    { code: "care", label: "Social care", definition: "Social care provision for it educates or trains the person." },
  ] as const,
} satisfies CodeList;

/** A code of the list `need-deemed-from`. */
export type NeedDeemedFromCode = CodeOf<typeof needDeemedFrom>;
