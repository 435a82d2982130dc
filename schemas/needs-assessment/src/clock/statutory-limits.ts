import { type AssessmentStepCode, cite } from "@send-standards/common";
import type { Reversal } from "../types.ts";
import { originLimits, type StartedRule } from "./origin-limits.ts";
import { reversalLimits } from "./reversal-limits.ts";
import { type LimitRule, noLimit, setLimit } from "./set-limit.ts";
import type { ClockFacts, StatutoryLimit } from "./statutory-limit.ts";

/** The steps of the authority, in the order in which they come. */
const order: readonly AssessmentStepCode[] = [
  "decideWhetherToAssess",
  "notifyAssessment",
  "reconsider",
  "notifyNoPlan",
  "sendDraft",
  "sendFinalPlan",
];

interface SetRule extends StartedRule {
  /** Last day that a direction or an agreement in writing set. */
  readonly dueOn?: string;
}

const agreed = (step: AssessmentStepCode, { route }: Reversal, grounds: LimitRule["grounds"]): LimitRule => ({
  step,
  source: cite("sendRegs2014", route === "mediationAgreement" ? "42(5)" : "44(1)"),
  ...(grounds === undefined ? {} : { grounds }),
  reason:
    route === "mediationAgreement"
      ? "The two sides agreed on this day in writing; it takes the place of the limit in the regulations."
      : "The Tribunal directed this day; it takes the place of the limit in the regulations.",
});

const apply = (rules: Map<AssessmentStepCode, SetRule>, reversal: Reversal): void => {
  for (const rule of reversalLimits(reversal)) rules.set(rule.step, { rule, startsOn: reversal.date });
  for (const { step, dueDate } of reversal.setLimits ?? []) {
    const grounds = rules.get(step)?.rule.grounds;
    rules.set(step, { rule: agreed(step, reversal, grounds), startsOn: reversal.date, dueOn: dueDate });
  }
};

const limitOf = ({ rule, startsOn, dueOn }: SetRule, { timeLimitExceptions, ended }: ClockFacts): StatutoryLimit => {
  const limit = setLimit(rule, startsOn, timeLimitExceptions, dueOn);
  const stopped =
    ended !== undefined && (ended.date === undefined || limit.dueOn === undefined || ended.date <= limit.dueOn);
  return stopped
    ? noLimit({ ...rule, reason: "The case ended before the last day, so nothing is due any more." }, startsOn)
    : limit;
};

/**
 * Returns which time limit the law sets for each step of an authority in an EHC needs assessment, from which day it is
 * counted, which day is the last, what excuses a delay, and why. A step that has no limit of its own is there with the reason.
 *
 * Weeks and days are calendar weeks and days; the day of the event is not counted, so that a step on `dueOn` is in time. A
 * case from a Tribunal order, a concession or a mediation agreement keeps the clock of that event; a reassessment and a plan
 * transferred in have their own. There is no clock but the arguments, and none under a regime other than the 2014 Act.
 *
 * Source: SI 2014/1530, regulations 5, 10, 13, 15, 25, 27, 42, 44 and 45.
 */
export const statutoryLimits = (facts: ClockFacts): readonly StatutoryLimit[] => {
  if (facts.legalRegime !== "cfa2014") return [];
  const rules = new Map<AssessmentStepCode, SetRule>();
  for (const started of originLimits(facts)) rules.set(started.rule.step, started);
  for (const reversal of facts.reversals ?? []) apply(rules, reversal);
  return order.flatMap((step) => {
    const rule = rules.get(step);
    return rule === undefined ? [] : [limitOf(rule, facts)];
  });
};

/** Returns the limit of one step of the authority, or `undefined` where the case has no such step; see `statutoryLimits`. */
export const limitFor = (step: AssessmentStepCode, facts: ClockFacts): StatutoryLimit | undefined =>
  statutoryLimits(facts).find((limit) => limit.step === step);
