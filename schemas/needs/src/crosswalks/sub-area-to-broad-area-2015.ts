import { subAreaParents } from "../taxonomies/sub-area-parents.ts";
import { taxonomyRefs } from "../taxonomies/taxonomy-refs.ts";
import type { Crosswalk } from "../types.ts";
import { broader, nothing } from "./mappings.ts";

/** From the sub-areas of this standard to the four broad areas. */
export const subAreaToBroadArea2015: Crosswalk = {
  id: "sub-area-to-broad-area-2015",
  from: taxonomyRefs.subArea1,
  to: taxonomyRefs.broadArea2015,
  verified: false,
  mappings: [
    ...Object.entries(subAreaParents).map(([code, area]) =>
      broader(code, area, "Which sub-area it is within the area."),
    ),
    nothing("selfCare", "Self-care may belong to any area; what makes it hard decides."),
  ],
};
