import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The format in which a person needs documents. */
export const accessibleFormat = {
  id: "accessible-format",
  title: "Accessible format",
  mode: "extensible",
  fallback: "Show the code as sent and ask the person which format is needed before sending anything.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "easyRead", label: "Easy read", definition: "Short sentences with pictures." },
    { code: "largePrint", label: "Large print", definition: "Print of 16 point or more." },
    { code: "braille", label: "Braille", definition: "Text to be read by touch." },
    { code: "audio", label: "Audio", definition: "Recorded speech." },
    { code: "signLanguageVideo", label: "Sign language video", definition: "A recording in British Sign Language." },
    { code: "translated", label: "Translation", definition: "Text in a language other than English." },
  ] as const,
} satisfies CodeList;

/** A code of the list `accessible-format`. */
export type AccessibleFormatCode = CodeOf<typeof accessibleFormat>;
