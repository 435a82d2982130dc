import type { NeedsTaxonomy, TaxonomyRef } from "../types.ts";
import { taxonomies } from "./index.ts";

/** Returns the taxonomy that `ref` names among those published with the standard; `undefined` where there is none or no version is named. */
export const findTaxonomy = ({ taxonomyId, version }: TaxonomyRef): NeedsTaxonomy | undefined =>
  taxonomies.find((one) => one.taxonomyId === taxonomyId && one.version === version);
