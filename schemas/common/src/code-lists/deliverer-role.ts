import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** The role of the person who delivers provision, never a name. */
export const delivererRole = {
  id: "deliverer-role",
  title: "Role of whoever delivers provision",
  mode: "extensible",
  fallback: "Show the code as sent and treat the role as another one.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "teacher", label: "Teacher", definition: "Class or subject teacher." },
    { code: "senco", label: "SENCO", definition: "Special educational needs co-ordinator of the setting." },
    {
      code: "specialistTeacher",
      label: "Specialist teacher",
      definition: "Teacher with a specialist qualification, other than for sensory impairment.",
    },
    {
      code: "teacherOfVisionImpaired",
      label: "Qualified teacher of children with vision impairment",
      definition: "Holder of the mandatory qualification (QTVI).",
    },
    {
      code: "teacherOfDeaf",
      label: "Qualified teacher of the deaf",
      definition: "Holder of the mandatory qualification (QToD).",
    },
    {
      code: "teacherOfMultiSensoryImpaired",
      label: "Qualified teacher of children with multi-sensory impairment",
      definition: "Holder of the mandatory qualification (QTMSI).",
    },
    { code: "tutor", label: "Tutor", definition: "Teaches outside a setting." },
    {
      code: "earlyYearsPractitioner",
      label: "Early years practitioner",
      definition: "Staff of an early years setting, a childminder included.",
    },
    {
      code: "teachingAssistant",
      label: "Teaching assistant",
      definition: "Supports learning under a teacher's direction.",
    },
    {
      code: "higherLevelTeachingAssistant",
      label: "Higher level teaching assistant",
      definition: "Assistant with HLTA status.",
    },
    {
      code: "communicationSupport",
      label: "Communication support worker",
      definition: "Signs, interprets or takes notes.",
    },
    { code: "mentor", label: "Mentor", definition: "Learning or behaviour mentor." },
    { code: "jobCoach", label: "Job coach", definition: "Supports the person at work." },
    {
      code: "educationalPsychologist",
      label: "Educational psychologist",
      definition: "Registered practitioner psychologist in education.",
    },
    { code: "speechAndLanguageTherapist", label: "Speech and language therapist", definition: "Registered therapist." },
    {
      code: "speechAndLanguageTherapyAssistant",
      label: "Speech and language therapy assistant",
      definition: "Works under a therapist's direction.",
    },
    { code: "occupationalTherapist", label: "Occupational therapist", definition: "Registered therapist." },
    {
      code: "occupationalTherapyAssistant",
      label: "Occupational therapy assistant",
      definition: "Works under a therapist's direction.",
    },
    { code: "physiotherapist", label: "Physiotherapist", definition: "Registered therapist." },
    {
      code: "physiotherapyAssistant",
      label: "Physiotherapy assistant",
      definition: "Works under a therapist's direction.",
    },
    {
      code: "mentalHealthPractitioner",
      label: "Mental health practitioner",
      definition: "Works in a mental health service or support team.",
    },
    { code: "nurse", label: "Nurse", definition: "Registered nurse." },
    {
      code: "healthcareAssistant",
      label: "Healthcare assistant",
      definition: "Works under a registered professional's direction.",
    },
    {
      code: "habilitationSpecialist",
      label: "Habilitation specialist",
      definition: "Teaches mobility and independence to people with sight loss.",
    },
    { code: "socialWorker", label: "Social worker", definition: "Registered social worker." },
    { code: "careWorker", label: "Care worker", definition: "Support worker or personal assistant." },
    { code: "parent", label: "Parent or carer", definition: "A parent, or whoever has care of the person." },
    { code: "peer", label: "Peer", definition: "Another child or young person." },
    { code: "other", label: "Other", definition: "A role described in the text." },
  ] as const,
} satisfies CodeList;

/** A code of the list `deliverer-role`. */
export type DelivererRoleCode = CodeOf<typeof delivererRole>;
