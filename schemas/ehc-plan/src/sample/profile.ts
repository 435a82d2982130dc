import type { CommunicationMethodCode, SenTypeCode } from "@send-standards/common";
import type { Stage } from "./stage.ts";
import type { Range } from "./strand.ts";
import type { CareStrandId, HealthStrandId, StrandId } from "./strands.ts";

/** Kinds of setting that a profile may lead to. */
export type SettingKind = "mainstream" | "unit" | "special" | "independent";

/** A condition as a profile knows it. */
export interface DiagnosisPart {
  readonly term: string;
  /** SNOMED CT concept id. */
  readonly snomed?: string;
  /** Who made it. */
  readonly by: string;
  /** Age in months at which it is made. */
  readonly age: Range;
  /** true where it was looked into and not found. */
  readonly ruledOut?: boolean;
}

/** A piece of a life story, for any stage or from one stage on. */
export type HistoryPart = string | { readonly from: "primary"; readonly text: string };

/** A picture of needs that go together, as data; all texts have slots. */
export interface Profile {
  /** Types of SEN, the primary one first. */
  readonly senTypes: readonly [SenTypeCode, ...SenTypeCode[]];
  /** Threads at each stage that the profile fits; the first two are always taken, the others are drawn from. */
  readonly strands: { readonly [Key in Stage]?: readonly [StrandId, StrandId, ...StrandId[]] };
  readonly health: readonly HealthStrandId[];
  /** Chance in percent that there is a health care need. */
  readonly healthChance: number;
  readonly care: readonly CareStrandId[];
  readonly careChance: number;
  readonly diagnoses: readonly DiagnosisPart[];
  readonly methods: readonly CommunicationMethodCode[];
  readonly settings: readonly SettingKind[];
  /** Chance in percent that the child is looked after. */
  readonly lookedAfter: number;
  /** What happened in the early years, in whole sentences; some only fit from a later stage on. */
  readonly history: readonly HistoryPart[];
  readonly healthNow: readonly string[];
  readonly communicate: readonly string[];
  readonly involve: readonly string[];
  readonly receptive: readonly string[];
  readonly expressive: readonly string[];
}
