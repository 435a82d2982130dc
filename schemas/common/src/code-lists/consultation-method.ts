import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The way in which the views of the person or the family were gathered. */
export const consultationMethod = {
  id: "consultation-method",
  title: "How views were gathered",
  mode: "extensible",
  fallback: "Show the code as sent and treat the way as stated but not known.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "meeting", label: "Meeting", definition: "Face to face or by video." },
    { code: "form", label: "Form", definition: "On paper or online." },
    { code: "phone", label: "Telephone", definition: "In a call." },
    { code: "observation", label: "Observation", definition: "By watching what the person does and chooses." },
    { code: "symbols", label: "Symbols or pictures", definition: "With symbols, cards or objects." },
    { code: "advocate", label: "Through an advocate", definition: "By somebody who speaks for the person." },
    { code: "notObtained", label: "Not obtained", definition: "Views were sought and could not be had." },
  ] as const,
} satisfies CodeList;

/** A code of the list `consultation-method`. */
export type ConsultationMethodCode = CodeOf<typeof consultationMethod>;
