import {
  cite,
  ncYearActual,
  placementEndReason,
  placementPattern,
  type Setting,
  sen2Residential,
  sen2SenSetting,
  sen2WorkBasedLearning,
  unitType,
} from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("sen2"), sensitivity: "personal" });

/** A time in one setting. */
export const PlacementEpisodeSchema = datedEntry(
  "Placement",
  "A time in one school, college, nursery or other arrangement.",
  { setting: p.use<Setting>("Setting", "Setting", "The school, college, nursery or other place.") },
  {
    pattern: p.code(placementPattern, "Pattern", "Whether it is full time, part time or one of two registrations."),
    ncYear: p.code(ncYearActual, "National Curriculum year", "Year group in which the learner is taught.", {
      source: cite("cbds"),
    }),
    from: p.date("From", "First day there."),
    to: p.date("To", "Last day there."),
    endReason: p.code(placementEndReason, "End reason", "Why the learner left.", { source: cite("sendStandards") }),
    unit: p.code(unitType, "Unit", "Specialist base in the setting that the learner belongs to."),
    sen2Setting: p.code(
      sen2SenSetting,
      "SEN2 setting",
      "Type of arrangement in the SEN2 census, where there is no URN or UKPRN.",
    ),
    residential: p.code(sen2Residential, "Residential", "Weeks of a residential place."),
    workBasedLearning: p.code(sen2WorkBasedLearning, "Work-based learning", "Kind of work-based learning."),
  },
);
