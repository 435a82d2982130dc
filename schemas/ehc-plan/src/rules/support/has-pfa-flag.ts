import type { EhcPlanIndex } from "../../plan-index.ts";

/** What `hasPfaFlag` reads. */
export const pfaFlagsReads = ["F", "G", "H1", "H2"].flatMap((section) => [
  `/sections/${section}/provisions/*/id`,
  `/sections/${section}/provisions/*/preparesForAdulthood`,
]);

/**
 * Returns whether any provision of sections F, G, H1 and H2 says this about preparing for adulthood; `undefined` stands for one
 * that says nothing.
 */
export const hasPfaFlag = ({ provisions }: EhcPlanIndex, flag: boolean | undefined): boolean => {
  for (const { entity } of provisions) if (entity.preparesForAdulthood === flag) return true;
  return false;
};
