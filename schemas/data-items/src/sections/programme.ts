import { cite, learnerDestination, studyProgramme } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("ilr"), sensitivity: "personal" });

/** A study programme after 16. */
export const ProgrammeSchema = datedEntry(
  "Study programme",
  "What a young person studies or trains for after 16.",
  { kind: p.code(studyProgramme, "Kind", "Kind of programme.") },
  {
    title: p.line("Title", "Name of the course or programme."),
    level: p.line("Level", "Level of the qualification aimed at.", { max: 50 }),
    plannedHours: p.integer("Planned hours", "Planned hours in a year.", { minimum: 0, maximum: 3000 }),
    workPlacementHours: p.integer("Work placement hours", "Hours of work placement in a year.", {
      minimum: 0,
      maximum: 3000,
    }),
    highNeedsFunding: p.flag(
      "High needs funding",
      "true where the programme is funded from the high needs block as well.",
    ),
    from: p.date("From", "First day."),
    to: p.date("To", "Last day, or the day on which it is to end."),
    completed: p.flag("Completed", "true where the programme was completed."),
    destination: p.code(learnerDestination, "Destination", "Where the young person went afterwards."),
    placementRef: p.ref("Placement", "Id of the placement in whose setting it is."),
  },
);
