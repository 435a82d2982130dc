import type { Quantity } from "../types.ts";

/** Returns whether the staffing of a provision is exact: its quantity gives the ratio of adults to learners, or the size of the group. */
export const hasGroup = ({ quantity }: { readonly quantity?: Quantity }): boolean => {
  if (quantity === undefined || quantity.basis === "oneOff" || quantity.basis === "notQuantified") return false;
  return quantity.ratio !== undefined || quantity.groupSizeMax !== undefined;
};
