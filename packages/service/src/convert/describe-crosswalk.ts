import type { Crosswalk } from "@send-standards/needs";
import type { CrosswalkSummary } from "../schemas/convert-answer.ts";

/** Returns what is told of a crosswalk without its mappings. */
export const describeCrosswalk = ({ id, from, to, verified = false }: Crosswalk): CrosswalkSummary => ({
  id,
  from,
  to,
  verified,
});
