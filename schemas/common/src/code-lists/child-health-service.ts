import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** A health service that sees children or young people. */
export const childHealthService = {
  id: "child-health-service",
  title: "Children's health service",
  mode: "extensible",
  fallback: "Show the code as sent and treat the service as another one.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "communityPaediatrics",
      label: "Community paediatrics",
      definition: "Doctors for development and disability.",
    },
    {
      code: "hospitalPaediatrics",
      label: "Hospital paediatrics",
      definition: "Hospital doctors for children, specialists included.",
    },
    {
      code: "neurodevelopmental",
      label: "Neurodevelopmental assessment",
      definition: "Assessment for autism, ADHD and the like.",
    },
    {
      code: "speechAndLanguageTherapy",
      label: "Speech and language therapy",
      definition: "Communication, and eating and drinking.",
    },
    { code: "occupationalTherapy", label: "Occupational therapy", definition: "Daily living, hands and senses." },
    { code: "physiotherapy", label: "Physiotherapy", definition: "Movement and posture." },
    {
      code: "mentalHealth",
      label: "Mental health",
      definition: "Child and adolescent mental health, and mental health support teams.",
    },
    { code: "clinicalPsychology", label: "Clinical psychology", definition: "Psychology outside mental health teams." },
    { code: "learningDisability", label: "Learning disability", definition: "Community learning disability teams." },
    { code: "audiology", label: "Audiology", definition: "Hearing." },
    { code: "orthopticsAndOphthalmology", label: "Orthoptics and ophthalmology", definition: "Eyes and vision." },
    { code: "dietetics", label: "Dietetics", definition: "Food and feeding." },
    { code: "continence", label: "Continence", definition: "Bladder and bowel." },
    { code: "childrensNursing", label: "Children's community nursing", definition: "Nursing at home and in settings." },
    { code: "healthVisiting", label: "Health visiting", definition: "Before school." },
    { code: "schoolNursing", label: "School nursing", definition: "In school age." },
    { code: "wheelchairService", label: "Wheelchair service", definition: "Wheelchairs and seating." },
    { code: "epilepsy", label: "Epilepsy", definition: "Specialist epilepsy services." },
    { code: "palliativeCare", label: "Palliative care", definition: "Hospice and palliative services." },
    {
      code: "adultHealth",
      label: "Adult health services",
      definition: "Services after the move from children's services.",
    },
    { code: "other", label: "Other", definition: "Any other service." },
  ] as const,
} satisfies CodeList;

/** A code of the list `child-health-service`. */
export type ChildHealthServiceCode = CodeOf<typeof childHealthService>;
