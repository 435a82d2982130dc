import { cite, travelMode } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "personal" });

/** Travel to school or college. */
export const JourneySchema = datedEntry(
  "Journey",
  "How the learner travels to school or college, and whether the authority arranges it.",
  { eligible: p.flag("Eligible", "true where the authority arranges or pays for the travel.") },
  {
    mode: p.code(travelMode, "Mode", "How the learner travels."),
    journeyMinutes: p.integer("Journey in minutes", "Usual time from door to door, one way.", {
      minimum: 0,
      maximum: 300,
    }),
    passengerAssistant: p.flag("Passenger assistant", "true where an adult travels with the learner."),
    independentTravelTraining: p.flag("Travel training", "true where the learner is or was trained to travel alone."),
    from: p.date("From", "First day."),
    to: p.date("To", "Last day."),
  },
);
