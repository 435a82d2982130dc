import { cite, delegatedTask } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("medicalConditionsGuidance"), sensitivity: "special-category" });
const ordinary = { sensitivity: "ordinary" } as const;

/** A clinical task that staff of a setting carry out. */
export const ClinicalTaskSchema = datedEntry(
  "Delegated clinical task",
  "A clinical task that staff of a setting carry out under a registered professional's supervision.",
  { task: p.code(delegatedTask, "Task", "Kind of task.") },
  {
    registrant: p.line("Registrant", "Role of the registered professional who delegates it.", ordinary),
    staffTrained: p.integer(
      "Staff trained",
      "Members of staff who are signed off for it.",
      { minimum: 0, maximum: 200 },
      ordinary,
    ),
    training: p.text("Training", "Training that staff have had.", { max: 1000, ...ordinary }),
    signedOffDate: p.date("Signed off date", "Day on which competency was last signed off.", ordinary),
    expires: p.date("Expires", "Last day on which that sign-off counts.", ordinary),
    reviewDate: p.date("Review date", "Day on which the task and the training are next looked at.", ordinary),
    planRef: p.ref("Healthcare plan", "Id of the individual healthcare plan that describes it."),
    placementRef: p.ref("Placement", "Id of the placement in whose setting it is carried out."),
    from: p.date("From", "First day."),
    to: p.date("To", "Last day."),
  },
);
