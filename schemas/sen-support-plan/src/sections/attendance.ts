import { cite, partTimeReason } from "@send-standards/common";
import { define, entry, items } from "@send-standards/common/schema";

const p = items({ source: cite("sendStandards"), sensitivity: "special-category" });
const guidance = { source: cite("attendanceGuidance", undefined, false) };

/** How much of their education the learner takes part in, and what keeps them away. */
export const AttendanceSchema = define(
  "Attendance",
  "How much of their education the learner attends, part-time timetables, barriers and suspensions.",
  {},
  {
    startDate: p.date("Start date", "First day of the period that the percentage is for."),
    endDate: p.date("End date", "Last day of the period that the percentage is for."),
    percent: p.integer("Percent", "Sessions attended, in per cent of those possible.", { minimum: 0, maximum: 100 }),
    schoolAvoidance: p.group(
      "Emotionally based school avoidance",
      "Set where anxiety or distress keeps the learner from attending.",
      { identified: p.flag("Identified", "true where the setting has recognised it.") },
      {
        since: p.date("Since", "Day on which it was first noticed."),
        barriers: p.texts("Barriers", "What makes attending hard.", { max: 20 }),
        support: p.text("Support", "What is done to make attending possible.", { max: 2000 }),
      },
    ),
    partTimeTimetables: p.list(
      entry(
        { startDate: p.date("Start date", "First day of the part-time timetable.", guidance) },
        {
          endDate: p.date("End date", "Day by which the learner is back full time.", guidance),
          reviewDate: p.date(
            "Review date",
            "Day on which it is next reviewed with the learner and the parents.",
            guidance,
          ),
          hoursPerWeek: p.number(
            "Hours per week",
            "Hours of education a week on this timetable.",
            { minimum: 0, maximum: 40 },
            guidance,
          ),
          reason: p.code(partTimeReason, "Reason", "Why it was agreed.", guidance),
          agreedWithParent: p.flag("Agreed with parents", "true where the parents agreed to it.", guidance),
          wayBack: p.text("Way back", "How the learner returns to full time.", { max: 2000, ...guidance }),
        },
      ),
      "Part-time timetables",
      "Arrangements by which the learner attends for part of the week only, the latest last.",
      { max: 20, ...guidance },
    ),
    suspensions: p.list(
      entry(
        { startDate: p.date("Start date", "First day of the suspension.") },
        {
          endDate: p.date("End date", "Last day of the suspension."),
          sessions: p.integer("Sessions", "Half days missed.", { minimum: 1, maximum: 90 }),
          linkToNeeds: p.text("Link to needs", "How needs played a part, and what was changed afterwards.", {
            max: 2000,
          }),
        },
      ),
      "Suspensions",
      "Suspensions of this school year, the latest last.",
      { max: 50 },
    ),
  },
);
