import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What a health professional says about attendance. */
export const medicalEvidenceFinding = {
  id: "medical-evidence-finding",
  title: "What medical evidence says",
  mode: "extensible",
  fallback: "Show the code as sent and read the evidence.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "cannotAttend", label: "Cannot attend", definition: "Too unwell to attend for now." },
    { code: "partTimeOnly", label: "Part of the time", definition: "Well enough for part of the time." },
    { code: "attendsWithSupport", label: "With support", definition: "Can attend with the support described." },
    { code: "canAttend", label: "Can attend", definition: "No health reason to be absent." },
    { code: "notStated", label: "Not stated", definition: "Nothing is said about attendance." },
  ] as const,
} satisfies CodeList;

/** A code of the list `medical-evidence-finding`. */
export type MedicalEvidenceFindingCode = CodeOf<typeof medicalEvidenceFinding>;
