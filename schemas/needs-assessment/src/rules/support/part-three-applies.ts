import type { NeedsAssessment } from "../../types.ts";

/** What `partThreeApplies` reads. */
export const partThreeReads = ["/legalRegime", "/child/inYouthAccommodation"] as const;

/**
 * Returns whether Part 3 of the Children and Families Act 2014 and SI 2014/1530 bind the authority in this case. They
 * do not under another regime, nor for somebody who is detained: other regulations have the duties then.
 *
 * Source: Children and Families Act 2014, section 70(1).
 */
export const partThreeApplies = ({ legalRegime, child }: NeedsAssessment): boolean =>
  legalRegime === "cfa2014" && child.inYouthAccommodation !== true;
