import type { EhcPlanIndex } from "../../plan-index.ts";
import { contentHasAny } from "./content-has-any.ts";

/**
 * Returns the ids of the needs that the provision of all sections names; `undefined` where there is none, or where a line
 * does not say which needs it meets and may be the one that meets any of them.
 */
export const needsNamedByProvision = ({ provisions }: EhcPlanIndex): ReadonlySet<string> | undefined => {
  if (provisions.length === 0) return undefined;
  const named = new Set<string>();
  for (const { entity } of provisions) {
    if (!contentHasAny(entity.needRefs)) return undefined;
    for (const ref of entity.needRefs ?? []) named.add(ref);
  }
  return named;
};
