import { cite, hearingLevel, screenResult, sensoryTest } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "special-category" });
const decibels = { minimum: -10, maximum: 130 } as const;

/** A test of hearing. */
export const HearingTestSchema = datedEntry(
  "Hearing test",
  "A screen or test of hearing, ear by ear.",
  { test: p.code(sensoryTest, "Test", "What was done.") },
  {
    date: p.date("Date", "Day of the test."),
    result: p.code(screenResult, "Result", "What came of it."),
    left: p.code(hearingLevel, "Left ear", "Level of hearing in the left ear."),
    right: p.code(hearingLevel, "Right ear", "Level of hearing in the right ear."),
    leftDecibels: p.integer("Left ear in decibels", "Average hearing level of the left ear.", decibels),
    rightDecibels: p.integer("Right ear in decibels", "Average hearing level of the right ear.", decibels),
    aided: p.flag("Aided", "true where it was measured with hearing aids or implants on."),
    nextDate: p.date("Next date", "Day on which the next test is due."),
  },
);
