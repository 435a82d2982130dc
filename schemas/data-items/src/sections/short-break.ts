import { cite, fundingBody } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "special-category" });

/** A short break. */
export const ShortBreakSchema = datedEntry(
  "Short break",
  "A short break for a disabled child or young person and the family.",
  { text: p.line("Text", "What it is: a club, a sitting service, nights away.", { max: 500 }) },
  {
    hoursPerMonth: p.number("Hours per month", "Hours in a month.", { minimum: 0, maximum: 744 }),
    nightsPerYear: p.integer("Nights per year", "Nights away in a year.", { minimum: 0, maximum: 366 }),
    funding: p.code(fundingBody, "Funding", "Body that pays for it.", { sensitivity: "ordinary" }),
    from: p.date("From", "First day."),
    to: p.date("To", "Last day."),
  },
);
