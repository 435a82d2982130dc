import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How certain a diagnosis is. */
export const diagnosisStatus = {
  id: "diagnosis-status",
  title: "Status of a diagnosis",
  mode: "extensible",
  fallback: "Show the code as sent and do not treat the diagnosis as confirmed.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "confirmed", label: "Confirmed", definition: "Made by somebody qualified to make it." },
    { code: "suspected", label: "Suspected", definition: "Thought likely, or being looked into." },
    { code: "ruledOut", label: "Ruled out", definition: "Looked into and not found." },
  ] as const,
} satisfies CodeList;

/** A code of the list `diagnosis-status`. */
export type DiagnosisStatusCode = CodeOf<typeof diagnosisStatus>;
