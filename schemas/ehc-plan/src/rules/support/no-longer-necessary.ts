import type { EhcPlan } from "../../types.ts";

/**
 * The reasons to cease that rest on a decision that the plan is no longer necessary, as the census codes them. The authority
 * consults before it decides so, and the family can appeal; a death, a move, leaving England and the age limit end a plan
 * without such a decision.
 *
 * Source: Children and Families Act 2014, section 45(1) and (4); Special Educational Needs and Disability Regulations 2014
 * (SI 2014/1530), regulation 31(1).
 */
export const noLongerNecessary: ReadonlySet<NonNullable<EhcPlan["ceasing"]>["reason"]> = new Set([
  "2",
  "3",
  "4",
  "6",
  "9",
]);
