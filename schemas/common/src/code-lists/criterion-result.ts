import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What came of holding one criterion against the evidence. A result advises; the legal test is that of section 36(8). */
export const criterionResult = {
  id: "criterion-result",
  title: "Result of a criterion",
  mode: "extensible",
  fallback: "Show the code as sent and treat the result as unclear.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "met", label: "Met", definition: "The evidence shows it." },
    { code: "partlyMet", label: "Partly met", definition: "The evidence shows a part of it." },
    { code: "notMet", label: "Not met", definition: "The evidence speaks against it, or there is none." },
    { code: "unclear", label: "Unclear", definition: "The evidence can be read both ways." },
    { code: "notApplicable", label: "Not applicable", definition: "The criterion does not fit this age or setting." },
  ] as const,
} satisfies CodeList;

/** A code of the list `criterion-result`. */
export type CriterionResultCode = CodeOf<typeof criterionResult>;
