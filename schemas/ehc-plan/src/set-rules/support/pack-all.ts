import type { EhcPlanIndex } from "../../plan-index.ts";
import { joinPacked, packItems } from "./packed-items.ts";

const packed = new WeakMap<EhcPlanIndex, string>();

/** Returns the needs, outcomes and lines of provision of a plan, all as live, in one text; see `packItems`. */
export const packAll = (index: EhcPlanIndex): string => {
  const present = packed.get(index);
  if (present !== undefined) return present;
  const { needs, outcomes, provisions } = index;
  const all = joinPacked(
    packItems("needs", needs),
    packItems("outcomes", outcomes),
    packItems("provisions", provisions),
  );
  packed.set(index, all);
  return all;
};
