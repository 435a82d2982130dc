import { taxonomyRefs } from "../taxonomies/taxonomy-refs.ts";
import type { Crosswalk } from "../types.ts";
import { nothing, same } from "./mappings.ts";

/** From the types of need before the reform of 2014 to those after it. */
export const senTypeTo2014To2014: Crosswalk = {
  id: "sen-type-to-2014-to-2014",
  from: taxonomyRefs.senTypeTo2014,
  to: taxonomyRefs.senType2014,
  verified: false,
  mappings: [
    ...["SPLD", "MLD", "SLD", "PMLD", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "OTH"].map(same),
    nothing(
      "BESD",
      "Behaviour difficulties were retired, not renamed: what lies behind the behaviour has to be looked at again, and may be of any type.",
    ),
  ],
  unreached: [
    {
      codes: ["SEMH"],
      reason: "New in 2014. Records with behaviour difficulties are looked at again and not recoded.",
    },
    { codes: ["NSA"], reason: "New in 2014: it says that no specialist has assessed, which no older code said." },
  ],
};
