import { cite, supplierKind } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("medicalConditionsGuidance"), sensitivity: "special-category" });

/** An individual healthcare plan. */
export const HealthcarePlanSchema = datedEntry(
  "Individual healthcare plan",
  "That there is an individual healthcare plan for a medical condition in a setting, and what it says of emergencies. The plan itself stays where it is.",
  {},
  {
    date: p.date("Date", "Day of the plan."),
    reviewDate: p.date("Review date", "Day on which it is next looked at."),
    author: p.line("Author", "Role of the person who wrote it.", { sensitivity: "ordinary" }),
    agreedByFamily: p.flag("Agreed by the family", "true where a parent or the young person agreed to it."),
    sharedWith: p.codes(supplierKind, "Shared with", "Kinds of organisation that have a copy.", {
      sensitivity: "ordinary",
    }),
    conditionRefs: p.refs("Conditions", "Ids of the conditions that it is about.", { max: 20 }),
    placementRef: p.ref("Placement", "Id of the placement in whose setting it is used."),
    triggers: p.texts("Triggers", "What can set an emergency off.", { max: 20 }),
    emergency: p.text("Emergency", "What to do in an emergency, and whom to call."),
    absenceSupport: p.text("Support with absence", "How learning is kept up when the person is too unwell to attend.", {
      max: 1000,
    }),
  },
);
