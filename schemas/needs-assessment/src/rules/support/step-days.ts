import type { AssessmentStepCode } from "@send-standards/common";
import type { Pointer } from "@send-standards/core";
import type { NeedsAssessment } from "../../types.ts";

/** When a step was done, and where the record says so. */
export interface StepDay {
  readonly step: AssessmentStepCode;
  readonly pointer: Pointer;
  /** ISO 8601; absent where it was not done, or its day is not known. */
  readonly day: string | undefined;
}

/** What `stepDays` reads beside the facts of the clock. */
export const stepDayReads = [
  "/planDecision/outcome",
  "/planDecision/date",
  "/planDecision/notifiedDate",
  "/draftSentDate",
  "/finalPlan/issuedDate",
  "/reversals/*/notifiedDate",
] as const;

const told = (
  step: AssessmentStepCode,
  place: Pointer,
  decision: { readonly date?: string; readonly notifiedDate?: string } | undefined,
): StepDay =>
  decision?.notifiedDate === undefined && decision?.date !== undefined
    ? { step, pointer: `${place}/date`, day: decision.date }
    : { step, pointer: `${place}/notifiedDate`, day: decision?.notifiedDate };

const toldAfter = (
  step: AssessmentStepCode,
  result: "mustAssess" | "mustReconsider",
  { reversals }: NeedsAssessment,
): StepDay[] => {
  const at = (reversals ?? []).findLastIndex((one) => one.result === result && one.route !== "ownChange");
  return at < 0 ? [] : [{ step, pointer: `/reversals/${at}/notifiedDate`, day: reversals?.[at]?.notifiedDate }];
};

/**
 * Returns the day of every step that the record can have, in the order of the steps. Where the family was told on a
 * day that is not known, the day of the decision stands in: the family was told no earlier.
 */
export const stepDays = (record: NeedsAssessment): readonly StepDay[] => {
  const { decision, planDecision, draftSentDate, finalPlan } = record;
  return [
    told("decideWhetherToAssess", "/decision", decision),
    ...toldAfter("notifyAssessment", "mustAssess", record),
    ...toldAfter("reconsider", "mustReconsider", record),
    ...(planDecision?.outcome === "noPlan" ? [told("notifyNoPlan", "/planDecision", planDecision)] : []),
    { step: "sendDraft", pointer: "/draftSentDate", day: draftSentDate },
    { step: "sendFinalPlan", pointer: "/finalPlan/issuedDate", day: finalPlan?.issuedDate },
  ];
};
