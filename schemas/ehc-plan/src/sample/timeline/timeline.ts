import type {
  EhcTimelinessExceptionCode,
  IssueReasonCode,
  ReviewTypeCode,
  Sen2CeaseReasonCode,
} from "@send-standards/common";

/** The days of the assessment on which section K rests. */
export interface AssessmentDays {
  readonly request: string;
  readonly decision: string;
  /** Day on which advice was asked for. */
  readonly asked: string;
  /** Last day of the six weeks. */
  readonly due: string;
}

/** The days of a plan that ceases or has ceased. */
export interface CeasingDays {
  readonly reason: Sen2CeaseReasonCode;
  readonly familyConsulted?: string;
  readonly institutionConsulted?: string;
  readonly notice?: string;
  readonly certificate?: string;
  readonly appealEnded?: string;
  readonly ceased?: string;
}

/** Every day of one plan, ISO 8601, in the order that the law asks for. */
export interface Timeline {
  readonly route: IssueReasonCode;
  /** Day on which this text was made: issued, proposed or drafted. */
  readonly made: string;
  readonly assessment: AssessmentDays;
  readonly issued?: string;
  readonly firstIssued?: string;
  readonly version?: number;
  /** Day on which the version before this one was issued. */
  readonly beforeIssued?: string;
  readonly draft?: string;
  readonly agreedEarly?: string;
  readonly amendmentNotice?: string;
  readonly meeting?: string;
  readonly lastReview?: string;
  readonly reviewType?: ReviewTypeCode;
  readonly nextReview?: string;
  readonly transfer?: string;
  /** Day of a Tribunal order, a concession or an agreement. */
  readonly order?: string;
  /** First day in the next phase of education. */
  readonly nextPhase?: string;
  readonly exception?: { readonly ground: EhcTimelinessExceptionCode; readonly from: string; readonly to: string };
  readonly refused?: string;
  readonly end?: string;
  readonly courseEnd?: string;
  readonly ceasing?: CeasingDays;
}
