import { cite, earlyEducationEntitlement, type Setting } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("cbds"), sensitivity: "personal" });

/** Funded hours of early education. */
export const EarlyEntitlementSchema = datedEntry(
  "Early education entitlement",
  "Funded hours of early education that a child takes up.",
  { ground: p.code(earlyEducationEntitlement, "Ground", "Ground on which the hours are funded.") },
  {
    hoursPerWeek: p.number("Hours per week", "Funded hours in a week.", { minimum: 0, maximum: 60 }),
    weeksPerYear: p.integer("Weeks per year", "Weeks in a year in which they are taken up.", {
      minimum: 1,
      maximum: 52,
    }),
    setting: p.use<Setting>("Setting", "Setting", "The setting that gives the hours."),
    from: p.date("From", "First day."),
    to: p.date("To", "Last day."),
  },
);
