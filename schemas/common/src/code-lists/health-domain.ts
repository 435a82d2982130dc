import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The field of health that a need of section C is in. Medicines are described by purpose, not by name. */
export const healthDomain = {
  id: "health-domain",
  title: "Domain of a health need",
  mode: "extensible",
  fallback: "Show the code as sent and treat the need as one of another domain.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "physical", label: "Physical health", definition: "A condition of the body not listed below." },
    { code: "mentalHealth", label: "Mental health", definition: "Emotional wellbeing or a mental illness." },
    { code: "sleep", label: "Sleep", definition: "Falling asleep, staying asleep, or breathing in sleep." },
    { code: "continence", label: "Continence", definition: "Bladder or bowel." },
    { code: "feeding", label: "Feeding and swallowing", definition: "Eating, drinking, swallowing or tube feeding." },
    { code: "respiratory", label: "Breathing", definition: "Airway, lungs or ventilation." },
    { code: "epilepsy", label: "Epilepsy", definition: "Seizures and what to do in one." },
    { code: "mobility", label: "Mobility", definition: "Moving, posture and equipment for both." },
    { code: "medication", label: "Medication", definition: "Medicines that must be given or watched." },
    { code: "palliative", label: "Palliative care", definition: "Care in a life-limiting condition." },
    { code: "other", label: "Other", definition: "Any other health need." },
  ] as const,
} satisfies CodeList;

/** A code of the list `health-domain`. */
export type HealthDomainCode = CodeOf<typeof healthDomain>;
