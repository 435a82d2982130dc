import { taxonomyRefs } from "../taxonomies/taxonomy-refs.ts";
import type { Crosswalk } from "../types.ts";
import { same } from "./mappings.ts";

/** From the types of need of 2014 to those of 2025. Nothing is lost; Down syndrome is new. */
export const senType2014To2025: Crosswalk = {
  id: "sen-type-2014-to-2025",
  from: taxonomyRefs.senType2014,
  to: taxonomyRefs.senType2025,
  verified: false,
  mappings: ["SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "OTH", "NSA"].map(same),
  unreached: [
    {
      codes: ["DS"],
      reason: "New in 2025. A learner with Down syndrome was counted under another type before, which does not tell.",
    },
  ],
};
