import type { EhcPlanIndex } from "../../plan-index.ts";

/** What `pfaFlags` reads. */
export const pfaFlagsReads = ["F", "G", "H1", "H2"].flatMap((section) => [
  `/sections/${section}/provisions/*/id`,
  `/sections/${section}/provisions/*/preparesForAdulthood`,
]);

/** Returns what every provision of sections F, G, H1 and H2 says about preparing for adulthood; `undefined` where it says nothing. */
export const pfaFlags = (index: EhcPlanIndex): readonly (boolean | undefined)[] =>
  index.provisions.map(({ entity }) => entity.preparesForAdulthood);
