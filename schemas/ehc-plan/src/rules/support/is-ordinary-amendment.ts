import type { EhcPlan } from "../../types.ts";
import { partThreeApplies, partThreeReads } from "./part-three-applies.ts";

/** What `isOrdinaryAmendment` reads. */
export const ordinaryAmendmentReads = [...partThreeReads, "/issueReason"] as const;

const ordinary: ReadonlySet<EhcPlan["issueReason"]> = new Set(["annualReview", "phaseTransfer", "amendWithoutReview"]);

/**
 * Returns whether the record is an amended final plan that says it was made by the authority on its own, with or without a
 * review. An order, a concession, an agreement in mediation and a reassessment each have their own time limits, and
 * a version that states no reason may rest on any of them.
 *
 * Source: Special Educational Needs and Disability Regulations 2014 (SI 2014/1530), regulations 22 and 28; 27, 42, 44 and
 * 45 for the others.
 */
export const isOrdinaryAmendment = (record: EhcPlan): boolean =>
  partThreeApplies(record) && record.status === "amendedFinal" && ordinary.has(record.issueReason);
