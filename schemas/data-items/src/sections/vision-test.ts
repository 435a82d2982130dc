import { cite, screenResult, sensoryTest, sightRegistration } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "special-category" });

/** A test of vision. */
export const VisionTestSchema = datedEntry(
  "Vision test",
  "A screen or test of vision, eye by eye.",
  { test: p.code(sensoryTest, "Test", "What was done.") },
  {
    date: p.date("Date", "Day of the test."),
    result: p.code(screenResult, "Result", "What came of it."),
    leftAcuity: p.line("Left eye", "Acuity of the left eye, as the test writes it.", { max: 20 }),
    rightAcuity: p.line("Right eye", "Acuity of the right eye, as the test writes it.", { max: 20 }),
    bothAcuity: p.line("Both eyes", "Acuity of both eyes together, as the test writes it.", { max: 20 }),
    corrected: p.flag("Corrected", "true where it was measured with glasses or lenses on."),
    functional: p.text("Functional vision", "What the person sees and uses in daily life.", { max: 2000 }),
    registration: p.code(sightRegistration, "Registration", "Whether the person is registered as sight impaired."),
    nextDate: p.date("Next date", "Day on which the next test is due."),
  },
);
