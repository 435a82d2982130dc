import type { SenAreaOfNeedCode } from "./sen-area-of-need.ts";
import type { SenTypeCode } from "./sen-type.ts";

/**
 * The broad area of need that the Code of Practice describes each type of need under, by SEN type code.
 *
 * A crosswalk, not a list of codes. Down syndrome (DS), other (OTH) and no specialist assessment (NSA) have no area: the
 * author of the plan decides. Source: SEND code of practice: 0 to 25 years (January 2015), paragraphs 6.28 to 6.35; the
 * assignment is this project's own and not verified.
 */
export const senAreaTypeMap = {
  SLCN: "CI",
  ASD: "CI",
  SPLD: "CL",
  MLD: "CL",
  SLD: "CL",
  PMLD: "CL",
  SEMH: "SEMH",
  BESD: "SEMH",
  HI: "SP",
  VI: "SP",
  MSI: "SP",
  PD: "SP",
} as const satisfies Partial<Record<SenTypeCode, SenAreaOfNeedCode>>;
