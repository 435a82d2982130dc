import { senAreaTypeMap } from "@send-standards/common";
import { taxonomyRefs } from "../taxonomies/taxonomy-refs.ts";
import type { Crosswalk } from "../types.ts";
import { broader, nothing } from "./mappings.ts";

/** From the types of need of 2025 to the four broad areas, as the Code of Practice describes them. */
export const senType2025ToBroadArea2015: Crosswalk = {
  id: "sen-type-2025-to-broad-area-2015",
  from: taxonomyRefs.senType2025,
  to: taxonomyRefs.broadArea2015,
  verified: false,
  mappings: [
    ...Object.entries(senAreaTypeMap)
      .filter(([type]) => type !== "BESD")
      .map(([type, area]) => broader(type, area, "Which type of need it is within the area.")),
    nothing(
      "DS",
      "The Code of Practice is older than the type and gives it no area; the author of the record decides.",
    ),
    nothing("OTH", "Another difficulty may belong to any area; the author of the record decides."),
    nothing("NSA", "No specialist has assessed the type of need, so no area follows from it."),
  ],
};
