import { cite, partTimeReason } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("attendanceGuidance"), sensitivity: "personal" });
const agreed = { source: cite("attendanceRegs2024", "11(6)") } as const;

/** A part-time timetable. */
export const PartTimeTimetableSchema = datedEntry(
  "Part-time timetable",
  "A time in which a learner is educated for less than the full week, by agreement and for a while.",
  { from: p.date("From", "First day of the timetable.") },
  {
    to: p.date("To", "Last day, or the day by which it is to end."),
    hoursPerWeek: p.number(
      "Hours per week",
      "Hours in a week that the learner is expected to attend.",
      { minimum: 0, maximum: 40 },
      agreed,
    ),
    expectedTimes: p.line("Expected times", "Times and days on which the learner is expected to attend.", {
      max: 500,
      ...agreed,
    }),
    reason: p.code(partTimeReason, "Reason", "Why it is part time."),
    circumstances: p.text("Circumstances", "The exceptional circumstances, in words.", {
      max: 2000,
      sensitivity: "special-category",
      ...agreed,
    }),
    parentAgreedDate: p.date(
      "Parent agreed date",
      "Day on which a parent with whom the learner lives agreed to it.",
      agreed,
    ),
    reviewDate: p.date("Review date", "Day on which it is next looked at."),
    authorityToldDate: p.date("Authority told date", "Day on which the local authority was told."),
    placementRef: p.ref("Placement", "Id of the placement whose timetable it is."),
    evidenceRefs: p.refs("Medical evidence", "Ids of the medical evidence that it rests on.", { max: 20 }),
  },
);
