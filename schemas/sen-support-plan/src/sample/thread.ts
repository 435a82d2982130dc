import type {
  DelivererRoleCode,
  DeliverySettingCode,
  OutcomeMeasureMethodCode,
  PfaAreaCode,
  ProvisionTypeCode,
  SenAreaOfNeedCode,
  SenTypeCode,
  SubAreaCode,
} from "@send-standards/common";

/** The phases that a sample is about. */
export type Stage = "early" | "primary" | "secondary" | "college";

/** One need with everything that grows from it, as templates; `{name}`, `{he}`, `{him}` and `{his}` are filled in. */
export interface Thread {
  readonly area: SenAreaOfNeedCode;
  readonly subAreas: readonly SubAreaCode[];
  readonly senType: SenTypeCode;
  readonly need: string;
  readonly impact: string;
  readonly strength: string;
  readonly driver?: string;
  readonly outcome: string;
  readonly baseline: string;
  readonly indicator: string;
  readonly target: string;
  readonly unit: string;
  readonly method: OutcomeMeasureMethodCode;
  readonly expected: string;
  readonly changed: string;
  readonly pfa: PfaAreaCode;
  readonly provision: {
    readonly text: string;
    readonly type: ProvisionTypeCode;
    readonly role: DelivererRoleCode;
    readonly expertise: string;
    readonly location: DeliverySettingCode;
    readonly minutes: number;
    readonly sessions: number;
    /** Learners who share it. */
    readonly group: number;
    readonly ratePence: number;
  };
}
