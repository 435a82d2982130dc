import type { EhcPlan } from "../../types.ts";

/** What `partThreeApplies` reads. */
export const partThreeReads = ["/legalRegime", "/status", "/child/inYouthAccommodation"] as const;

/**
 * Returns whether Part 3 of the Children and Families Act 2014 and the regulations under it bind the authority in
 * this case. They do not where the record is kept under another regime, nor while the child or young person is
 * detained: another part of the law has the duties then.
 *
 * Source: Children and Families Act 2014, sections 70(1) and 74.
 */
export const partThreeApplies = (record: EhcPlan): boolean =>
  record.legalRegime === "cfa2014" && record.status !== "kept" && record.child.inYouthAccommodation !== true;
