import type { EhcPlan } from "../../types.ts";

/** What `lacksCapacity` reads. */
export const capacityReads = [
  "/child/capacity/*/decisionArea",
  "/child/capacity/*/hasCapacity",
  "/child/capacity/*/representative",
] as const;

/**
 * Returns whether the record says that the young person cannot make a decision, or that somebody stands in. A parent then
 * acts by law, without being appointed.
 *
 * Source: Children and Families Act 2014, section 80; Special Educational Needs and Disability Regulations 2014
 * (SI 2014/1530), regulation 64.
 */
export const lacksCapacity = ({ child }: Pick<EhcPlan, "child">): boolean =>
  child.capacity?.some((area) => area.hasCapacity === false || area.representative !== undefined) ?? false;
