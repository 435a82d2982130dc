import type {
  AssessmentFrameworkCode,
  CareDutyBasisCode,
  CareNeedRelationCode,
  CurriculumChange,
  DelegatedTaskCode,
  DelivererRoleCode,
  DeliverySettingCode,
  Equipment,
  Flexibility,
  H1ServiceCode,
  H2ServiceCode,
  HealthDomainCode,
  HealthProvisionTypeCode,
  LinkedPlanTypeCode,
  NeedDeemedFromCode,
  OutcomeDomainCode,
  OutcomeMeasureMethodCode,
  PfaAreaCode,
  ProvisionTypeCode,
  Quantity,
  QuantityPeriodCode,
  SenAreaOfNeedCode,
  SenTypeCode,
  SubAreaCode,
} from "@send-standards/common";
import type { AdviceSource } from "./advice-sources.ts";
import type { Stage } from "./stage.ts";

/** A pair of whole numbers from which one is drawn, both included. */
export type Range = readonly [min: number, max: number];

/** An amount of timed sessions; lists are drawn from. */
export interface TimedPart {
  readonly minutes: readonly number[];
  readonly sessions: Range;
  readonly per: QuantityPeriodCode;
  /** Weeks in a year; 38 where absent. */
  readonly weeks?: number;
  /** Adults to one learner; 1 where absent. */
  readonly staff?: number;
  /** Most learners in the group; one to one where absent. */
  readonly group?: number;
}

/** An amount of any other kind, as the plan states it; `{slots}` are filled. */
export type AmountPart = TimedPart | Exclude<Quantity, { basis: "timed" }>;

/** Who provides something: a role, or whoever teaches or assists at the stage. */
export type DelivererPart = DelivererRoleCode | "teachingStaff" | "assistant";

/** One provision as data; texts have slots, `{amount}` among them. */
export interface ProvisionPart {
  readonly type: ProvisionTypeCode;
  /** Ways of putting it, of which one is drawn. */
  readonly text: readonly string[];
  readonly amount: AmountPart;
  readonly by?: DelivererPart;
  readonly where?: DeliverySettingCode;
  readonly when?: string;
  readonly equipment?: readonly Equipment[];
  readonly facilities?: readonly string[];
  readonly curriculum?: CurriculumChange;
  readonly flexibility?: Flexibility;
  /** true where the person stays overnight for it. */
  readonly residential?: boolean;
  /** true where it prepares for adulthood, from Year 7. */
  readonly pfa?: boolean;
  /** Stages at which it is provided; all where absent. */
  readonly stages?: readonly Stage[];
}

/** One outcome as data; `{b}` is the number at the start, `{m}` on the way, `{g}` at the goal. */
export interface OutcomePart {
  readonly text: readonly string[];
  readonly baseline: string;
  readonly measure: string;
  readonly indicator: string;
  readonly unit: string;
  readonly method: OutcomeMeasureMethodCode;
  readonly start: Range;
  readonly goal: Range;
  readonly steps: readonly [string, string];
  readonly pfa: readonly PfaAreaCode[];
  readonly domain?: OutcomeDomainCode;
}

/** A level or score as data; `{v}` is drawn from `range`. */
export interface LevelPart {
  readonly framework: AssessmentFrameworkCode;
  readonly name?: string;
  readonly version?: string;
  readonly subject: string;
  readonly value: string;
  readonly range: Range;
  readonly scale?: Range;
  /** Percent of the age at which the value is typical. */
  readonly ageShare?: Range;
  readonly by: string;
  readonly context?: string;
  /** Stages at which the framework is used; all where absent. */
  readonly stages?: readonly Stage[];
}

/** What every thread of need, provision and outcome has. */
interface Thread {
  /** The service whose advice identified the need. */
  readonly source: AdviceSource;
  /** Ways of stating the need, of which one is drawn. */
  readonly need: readonly string[];
  /** Further sentences, of which one or two are drawn. */
  readonly detail: readonly string[];
  readonly impact: readonly string[];
  readonly strengths: readonly string[];
  /** What the report says in its own words: the need. */
  readonly finding: readonly string[];
  readonly outcome: OutcomePart;
}

/** A thread that starts at a special educational need: sections B, F and E. */
export interface Strand extends Thread {
  readonly area: SenAreaOfNeedCode;
  readonly subAreas: readonly SubAreaCode[];
  readonly senTypes?: readonly SenTypeCode[];
  readonly driver?: readonly string[];
  readonly deemedFrom?: NeedDeemedFromCode;
  readonly levels: readonly LevelPart[];
  readonly provisions: readonly ProvisionPart[];
}

/** A health care provision as data. */
export interface HealthProvisionPart extends ProvisionPart {
  readonly healthType: HealthProvisionTypeCode;
  readonly task?: DelegatedTaskCode;
  readonly training?: string;
}

/** A thread that starts at a health care need: sections C, G and E. */
export interface HealthStrand extends Thread {
  readonly domain: HealthDomainCode;
  readonly related: boolean;
  /** Plans that may deal with the need as well, of which one is drawn. */
  readonly linkedPlans?: readonly LinkedPlanTypeCode[];
  readonly provisions: readonly HealthProvisionPart[];
}

/** A social care provision as data; it is of section H1 or H2 by its service. */
export interface CareProvisionPart extends ProvisionPart {
  readonly service: { readonly h1: H1ServiceCode } | { readonly h2: H2ServiceCode };
  readonly duty: CareDutyBasisCode;
}

/** A thread that starts at a social care need: sections D, H1 or H2, and E. */
export interface CareStrand extends Thread {
  readonly relation: CareNeedRelationCode;
  /** Plans that may deal with the need as well, of which one is drawn. */
  readonly linkedPlans?: readonly LinkedPlanTypeCode[];
  readonly provisions: readonly CareProvisionPart[];
}
