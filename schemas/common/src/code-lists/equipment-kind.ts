import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** A thing that a person needs because of a health need or a disability. */
export const equipmentKind = {
  id: "equipment-kind",
  title: "Kind of equipment",
  mode: "extensible",
  fallback: "Show the code as sent and read the name of the thing.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "hearingAid", label: "Hearing aid", definition: "In one ear or both." },
    { code: "cochlearImplant", label: "Cochlear implant", definition: "In one ear or both." },
    { code: "radioAid", label: "Radio aid", definition: "Carries the speaker's voice to a hearing aid or implant." },
    { code: "glasses", label: "Glasses", definition: "Or contact lenses." },
    { code: "lowVisionAid", label: "Low vision aid", definition: "Magnifiers, braille and screen equipment." },
    { code: "wheelchair", label: "Wheelchair", definition: "Manual or powered." },
    { code: "walkingAid", label: "Walking aid", definition: "Frame, sticks or crutches." },
    { code: "standingFrame", label: "Standing frame", definition: "For standing with support." },
    { code: "specialistSeating", label: "Specialist seating", definition: "Seating made or adapted for one person." },
    { code: "hoist", label: "Hoist", definition: "With slings." },
    { code: "orthosis", label: "Orthosis", definition: "Splints, braces and special shoes." },
    { code: "communicationAid", label: "Communication aid", definition: "Boards, books and devices that speak." },
    { code: "feedingEquipment", label: "Feeding equipment", definition: "Pumps, tubes and what belongs to them." },
    { code: "breathingEquipment", label: "Breathing equipment", definition: "Suction, oxygen and ventilation." },
    { code: "other", label: "Other", definition: "Any other thing." },
  ] as const,
} satisfies CodeList;

/** A code of the list `equipment-kind`. */
export type EquipmentKindCode = CodeOf<typeof equipmentKind>;
