import { cite, earlyYearsFund, type Setting } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "personal" });

/** Money for a young child's extra support. */
export const EarlyFundingSchema = datedEntry(
  "Early years funding",
  "Money that a setting gets for a young child's extra support: inclusion fund, disability access fund and the like.",
  { fund: p.code(earlyYearsFund, "Fund", "Fund that it is from.") },
  {
    tier: p.line("Tier", "Band or tier, as the authority names it.", { max: 50 }),
    amountPence: p.pence("Amount in pence", "Whole amount for the period."),
    purpose: p.text("Purpose", "What it is spent on.", { max: 1000, sensitivity: "special-category" }),
    setting: p.use<Setting>("Setting", "Setting", "The setting that gets it."),
    decidedDate: p.date("Decided date", "Day of the decision."),
    from: p.date("From", "First day that it covers."),
    to: p.date("To", "Last day that it covers."),
  },
);
