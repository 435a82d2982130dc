import { cite, senProvision, senType } from "@send-standards/common";
import { entry, items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("cbds"), sensitivity: "special-category" });

/** A stage of special educational provision, as the census records it. */
export const SenStageSchema = datedEntry(
  "SEN stage",
  "A stage of special educational provision as the school census records it, with the types of need.",
  { provision: p.code(senProvision, "Provision", "Stage of provision.") },
  {
    types: p.list(
      entry(
        {
          type: p.code(senType, "Type", "Type of special educational need in the census.", { source: cite("sen2") }),
          rank: p.integer(
            "Rank",
            "1 for the primary type, 2 for the secondary type.",
            { minimum: 1, maximum: 15 },
            { source: cite("sen2") },
          ),
        },
        {},
      ),
      "Types",
      "Types of special educational need, ranked.",
      { max: 15 },
    ),
    placementRef: p.ref("Placement", "Id of the placement in whose setting it was recorded."),
    from: p.date("From", "First day."),
    to: p.date("To", "Last day."),
  },
);
