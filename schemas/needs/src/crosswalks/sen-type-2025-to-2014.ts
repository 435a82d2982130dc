import { taxonomyRefs } from "../taxonomies/taxonomy-refs.ts";
import type { Crosswalk } from "../types.ts";
import { broader, same } from "./mappings.ts";

/** From the types of need of 2025 back to those of 2014, for figures over several years. */
export const senType2025To2014: Crosswalk = {
  id: "sen-type-2025-to-2014",
  from: taxonomyRefs.senType2025,
  to: taxonomyRefs.senType2014,
  verified: false,
  mappings: [
    ...["SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "OTH", "NSA"].map(same),
    broader("DS", "OTH", "That it is Down syndrome. The figures published for 2025 count it under other, too."),
  ],
};
