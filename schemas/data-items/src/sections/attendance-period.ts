import { attendanceCode, cite } from "@send-standards/common";
import { entry, items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("attendanceRegs2024", "10"), sensitivity: "personal" });
const sessions = { minimum: 0, maximum: 1000 } as const;

/** Attendance over a period. */
export const AttendancePeriodSchema = datedEntry(
  "Attendance",
  "Attendance over a period such as a term: half-day sessions, in total and by the code of the register.",
  { from: p.date("From", "First day of the period."), to: p.date("To", "Last day of the period.") },
  {
    placementRef: p.ref("Placement", "Id of the placement in whose setting it was recorded."),
    possibleSessions: p.integer("Possible sessions", "Half-day sessions that the learner could attend.", sessions),
    attendedSessions: p.integer(
      "Attended sessions",
      "Sessions attended, approved activities elsewhere included.",
      sessions,
    ),
    authorisedAbsences: p.integer("Authorised absences", "Sessions missed with authorisation.", sessions),
    unauthorisedAbsences: p.integer("Unauthorised absences", "Sessions missed without authorisation.", sessions),
    marks: p.list(
      entry(
        {
          code: p.code(attendanceCode, "Code", "Code of the attendance register."),
          sessions: p.integer("Sessions", "Sessions of the period that have this code.", sessions),
        },
        {},
      ),
      "Marks",
      "How many sessions have which code of the register.",
      { max: 60 },
    ),
  },
);
