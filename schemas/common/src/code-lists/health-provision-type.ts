import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What kind of health care a line of section G is. */
export const healthProvisionType = {
  id: "health-provision-type",
  title: "Type of health provision",
  mode: "extensible",
  fallback: "Show the code as sent and treat the provision as health care of another type.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "therapy",
      label: "Therapy",
      definition: "Physiotherapy, occupational, speech and language or other therapy as health care.",
    },
    { code: "nursing", label: "Nursing", definition: "Care by, or under, a registered nurse." },
    { code: "specialistEquipment", label: "Specialist equipment", definition: "Medical or postural equipment." },
    { code: "wheelchair", label: "Wheelchair", definition: "Wheelchair service and seating." },
    { code: "continence", label: "Continence", definition: "Continence service and products." },
    { code: "medicationAdministration", label: "Giving medicines", definition: "Medicines given or supervised." },
    { code: "mentalHealth", label: "Mental health", definition: "Treatment or support by a mental health service." },
    {
      code: "highlySpecialised",
      label: "Highly specialised services",
      definition: "Services commissioned nationally, complex communication aids among them.",
    },
    { code: "other", label: "Other", definition: "Any other health care." },
  ] as const,
} satisfies CodeList;

/** A code of the list `health-provision-type`. */
export type HealthProvisionTypeCode = CodeOf<typeof healthProvisionType>;
