import type { NeedsTaxonomy } from "../types.ts";
import { areaOfDevelopmentDraft2026 } from "./area-of-development-draft-2026.ts";
import { broadArea2015 } from "./broad-area-2015.ts";
import { senType2014, senType2025, senTypeTo2014 } from "./sen-type-editions.ts";
import { subArea1 } from "./sub-area-1.ts";

/** Every taxonomy that is published with the standard, each edition on its own, the oldest of each first. */
export const taxonomies: readonly NeedsTaxonomy[] = [
  broadArea2015,
  senTypeTo2014,
  senType2014,
  senType2025,
  areaOfDevelopmentDraft2026,
  subArea1,
];
