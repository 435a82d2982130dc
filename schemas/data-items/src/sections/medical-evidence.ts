import { cite, medicalEvidenceFinding, type Organisation } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("healthNeedsGuidance"), sensitivity: "special-category" });

/** Medical evidence about attendance. */
export const MedicalEvidenceSchema = datedEntry(
  "Medical evidence",
  "What a health professional says about attending a school or college.",
  { finding: p.code(medicalEvidenceFinding, "Finding", "What it says about attendance.") },
  {
    date: p.date("Date", "Day of the evidence."),
    author: p.line("Author", "Profession of the person who gave it."),
    organisation: p.use<Organisation>("Organisation", "Organisation", "Body that the person works for."),
    text: p.text("Text", "What it says, as far as the setting needs to know.", { max: 2000 }),
    from: p.date("From", "First day that it speaks of."),
    to: p.date("To", "Last day that it speaks of."),
  },
);
