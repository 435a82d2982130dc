import { adulthoodStrands } from "./data/strands/adulthood.ts";
import { careStrands } from "./data/strands/care.ts";
import { communicationStrands } from "./data/strands/communication.ts";
import { emotionalStrands } from "./data/strands/emotional.ts";
import { healthStrands } from "./data/strands/health.ts";
import { learningStrands } from "./data/strands/learning.ts";
import { physicalStrands } from "./data/strands/physical.ts";
import type { CareStrand, HealthStrand, Strand } from "./strand.ts";

const all = {
  ...communicationStrands,
  ...learningStrands,
  ...emotionalStrands,
  ...physicalStrands,
  ...adulthoodStrands,
};

/** Id of a thread that starts at a special educational need. */
export type StrandId = keyof typeof all;

/** Id of a thread that starts at a health care need. */
export type HealthStrandId = keyof typeof healthStrands;

/** Id of a thread that starts at a social care need. */
export type CareStrandId = keyof typeof careStrands;

/** Every thread of special educational need by id. */
export const strands: { readonly [Id in StrandId]: Strand } = all;

/** Every thread of health care need by id. */
export const healthNeedStrands: { readonly [Id in HealthStrandId]: HealthStrand } = healthStrands;

/** Every thread of social care need by id. */
export const careNeedStrands: { readonly [Id in CareStrandId]: CareStrand } = careStrands;
