import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How a person travels to the setting. */
export const travelMode = {
  id: "travel-mode",
  title: "Mode of travel",
  mode: "extensible",
  fallback: "Show the code as sent and treat the mode as another one.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "walking", label: "Walking", definition: "On foot or in a wheelchair." },
    { code: "cycling", label: "Cycling", definition: "By bicycle or tricycle." },
    {
      code: "publicTransport",
      label: "Public transport",
      definition: "Bus, train, tram or ferry that anyone may use.",
    },
    { code: "schoolBus", label: "School bus", definition: "Bus or coach for the setting's learners." },
    {
      code: "sharedMinibus",
      label: "Shared minibus",
      definition: "Minibus for several learners with special educational needs.",
    },
    { code: "taxi", label: "Taxi", definition: "Car hired for one or a few learners." },
    { code: "ambulance", label: "Ambulance", definition: "Vehicle with clinical equipment or staff." },
    { code: "parentCar", label: "Family car", definition: "Driven by the family, with or without an allowance." },
    { code: "other", label: "Other", definition: "Any other mode." },
  ] as const,
} satisfies CodeList;

/** A code of the list `travel-mode`. */
export type TravelModeCode = CodeOf<typeof travelMode>;
