import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What kind of provision a line of section F, G, H1 or H2 is. */
export const provisionType = {
  id: "provision-type",
  title: "Type of provision",
  mode: "extensible",
  fallback: "Show the code as sent and go by the description of the provision.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "directTeaching",
      label: "Direct teaching",
      definition: "Taught to the person alone or to very few, apart from the class.",
    },
    { code: "smallGroup", label: "Small group", definition: "Taught or supported in a small group." },
    { code: "inClassSupport", label: "Support in class", definition: "An adult's support within lessons." },
    { code: "therapyDirect", label: "Direct therapy", definition: "A therapist works with the person." },
    {
      code: "therapyIndirect",
      label: "Indirect therapy",
      definition: "A therapist plans and guides what others carry out.",
    },
    {
      code: "specialistTeacher",
      label: "Specialist teaching",
      definition: "Teaching by a teacher with a specialist qualification.",
    },
    { code: "programme", label: "Programme", definition: "A structured programme followed over a set time." },
    {
      code: "curriculumAdaptation",
      label: "Adaptation of the curriculum",
      definition: "What or how the person is taught is changed.",
    },
    { code: "environment", label: "Environment", definition: "The place is arranged or adapted." },
    { code: "equipment", label: "Equipment", definition: "An aid or device, with its upkeep." },
    {
      code: "accessArrangement",
      label: "Access arrangement",
      definition: "A change in how the person is examined or shows what they know.",
    },
    { code: "staffTraining", label: "Staff training", definition: "Staff learn what the person needs of them." },
    {
      code: "supervisionOrConsultation",
      label: "Supervision or consultation",
      definition: "A specialist advises or supervises those who deliver.",
    },
    {
      code: "supportAtUnstructuredTimes",
      label: "Support at unstructured times",
      definition: "Support at breaks, meals and between lessons.",
    },
    { code: "transitionSupport", label: "Transition support", definition: "Preparation for a move." },
    { code: "travelTraining", label: "Travel training", definition: "Learning to travel independently." },
    {
      code: "residential",
      label: "Residential provision",
      definition: "The person stays overnight as part of the provision.",
    },
    { code: "homeProgramme", label: "Home programme", definition: "Carried out at home by the family or by staff." },
    { code: "monitoring", label: "Monitoring", definition: "Regular checks by somebody qualified to make them." },
  ] as const,
} satisfies CodeList;

/** A code of the list `provision-type`. */
export type ProvisionTypeCode = CodeOf<typeof provisionType>;
