import { cite, medicineAdministration } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("medicalConditionsGuidance"), sensitivity: "special-category" });

/** Support with a medicine in a setting. */
export const MedicineSupportSchema = datedEntry(
  "Medicine support",
  "Support with a medicine in a setting: what it is for, who gives it and when. The medicine and its dose belong in the individual healthcare plan and not here.",
  { purpose: p.line("Purpose", "What the medicine is for; the medicine is not named.", { max: 500 }) },
  {
    administration: p.code(medicineAdministration, "Administration", "Who sees to it that it is taken."),
    when: p.line("When", "At what time of day or in what event it is given.", { max: 500 }),
    emergency: p.flag("Emergency", "true where it is for an emergency."),
    storage: p.line("Storage", "Where it is kept and who can reach it.", { max: 500, sensitivity: "ordinary" }),
    agreedDate: p.date("Agreed date", "Day on which a parent or the young person agreed in writing."),
    staffTrained: p.integer(
      "Staff trained",
      "Members of staff who were trained for it.",
      { minimum: 0, maximum: 200 },
      { sensitivity: "ordinary" },
    ),
    reviewDate: p.date("Review date", "Day on which it is next looked at."),
    planRef: p.ref("Healthcare plan", "Id of the individual healthcare plan that describes it."),
    placementRef: p.ref("Placement", "Id of the placement in whose setting it is given."),
    from: p.date("From", "First day."),
    to: p.date("To", "Last day."),
  },
);
