import { cite, type Equipment, equipmentKind } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "special-category" });

/** A thing that somebody needs because of a health need or a disability. */
export const HealthEquipmentSchema = datedEntry(
  "Equipment",
  "A thing that the child or young person needs because of a health need or a disability.",
  { kind: p.code(equipmentKind, "Kind", "Kind of equipment.") },
  {
    details: p.use<Equipment>("Equipment", "Details", "What it is, who owns it and who keeps it working."),
    usedAtSetting: p.flag("Used at the setting", "true where it is used at school, college or nursery."),
    usedAtHome: p.flag("Used at home", "true where it is used at home."),
    staffTrained: p.flag("Staff trained", "true where staff of the setting were shown how to use it."),
    reviewDate: p.date("Review date", "Day on which it is next checked or fitted."),
    from: p.date("From", "Day on which it was provided."),
    to: p.date("To", "Day on which it was given back or replaced."),
  },
);
