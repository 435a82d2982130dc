import { cite, exclusionCategory, exclusionReason } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("cbds"), sensitivity: "personal" });
const regulations = { source: cite("exclusionRegs2012") } as const;

/** A suspension or permanent exclusion. */
export const SuspensionSchema = datedEntry(
  "Suspension or exclusion",
  "A suspension or a permanent exclusion of a pupil on disciplinary grounds.",
  { category: p.code(exclusionCategory, "Category", "Suspension, lunchtime suspension or permanent exclusion.") },
  {
    reasons: p.codes(exclusionReason, "Reasons", "Reasons, the main one first; up to three.", { max: 3 }),
    startDate: p.date("Start date", "First day."),
    endDate: p.date("End date", "Last day of a suspension."),
    sessions: p.integer("Sessions", "Half-day sessions that a suspension takes; a lunchtime counts as one.", {
      minimum: 0,
      maximum: 380,
    }),
    parentToldDate: p.date("Parent told date", "Day on which the parent, or a pupil of 18, was told.", regulations),
    provisionFromDate: p.date(
      "Provision from date",
      "First day of education arranged elsewhere, due from the sixth day.",
      {
        source: cite("educationAct1996", "19"),
      },
    ),
    reviewedDate: p.date("Reviewed date", "Day on which the governing board or its like considered it.", regulations),
    reinstated: p.flag("Reinstated", "true where the pupil was reinstated.", regulations),
    cancelledDate: p.date("Cancelled date", "Day on which it was cancelled.", regulations),
    placementRef: p.ref("Placement", "Id of the placement from whose setting the pupil was suspended."),
  },
);
