import { cite, pupilEntitlement } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("cbds"), sensitivity: "personal" });

/** Support that a pupil is entitled to. */
export const PupilSupportSchema = datedEntry(
  "Pupil entitlement",
  "Support that a pupil is entitled to because of income, care or service.",
  { kind: p.code(pupilEntitlement, "Kind", "Kind of entitlement.") },
  { from: p.date("From", "First day."), to: p.date("To", "Last day.") },
);
