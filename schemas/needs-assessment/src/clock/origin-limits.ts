import { cite } from "@send-standards/common";
import type { Source } from "@send-standards/core";
import { ordinaryGrounds } from "./grounds.ts";
import type { LimitRule } from "./set-limit.ts";
import type { ClockFacts } from "./statutory-limit.ts";

/** A rule of an origin and the day from which it is counted. */
export interface StartedRule {
  readonly rule: LimitRule;
  readonly startsOn: string | undefined;
}

const regulation = (reference: string): Source => cite("sendRegs2014", reference);
const detention = (reference: string, verified: boolean): Source => cite("detainedRegs2015", reference, verified);

/** The day on which the authority received the request, or became responsible where that came later. */
const received = ({ origin, request, responsibleFromDate }: ClockFacts): string | undefined => {
  const asked = request?.receivedDate;
  if (origin === "broughtToAttention") return responsibleFromDate ?? asked;
  if (asked === undefined || responsibleFromDate === undefined) return asked ?? responsibleFromDate;
  return asked < responsibleFromDate ? responsibleFromDate : asked;
};

const from = "from the day on which the authority received the request or became responsible; that day is not counted.";
const except = "The four exceptions excuse a delay that they made unavoidable.";

const firstAssessment = (facts: ClockFacts): StartedRule[] => {
  const startsOn = received(facts);
  const detained = facts.child.inYouthAccommodation === true;
  const law = (ordinary: string, forDetained: Source): Source => (detained ? forDetained : regulation(ordinary));
  const started = (rule: LimitRule): StartedRule => ({ rule, startsOn });
  return [
    started({
      step: "decideWhetherToAssess",
      period: { weeks: 6 },
      source: law("5(1)", detention("5(1)", true)),
      grounds: ordinaryGrounds(law("5(4)", detention("5(4)", true))),
      reason: `The family is told within six weeks whether there will be an assessment, counted ${from} ${except}`,
    }),
    started({
      step: "notifyNoPlan",
      period: { weeks: 16 },
      source: law("10(1)", detention("10(1)", false)),
      grounds: ordinaryGrounds(law("10(4)", detention("10(4)", false))),
      reason: `If there is to be no plan, the family is told within sixteen weeks, counted ${from} ${except}`,
    }),
    started({
      step: "sendDraft",
      source: law("13(1)", detention("13(1)", false)),
      reason: "The regulations set no day for the draft, only that the family has at least fifteen days with it.",
    }),
    started({
      step: "sendFinalPlan",
      period: { weeks: 20 },
      source: law("13(2)", detention("13(2)", false)),
      grounds: ordinaryGrounds(law("13(3)", detention("13(3)", false))),
      reason: `The finalised plan is sent within twenty weeks, counted ${from} ${except}`,
    }),
  ];
};

const noPlanAfterReassessment: StartedRule = {
  rule: {
    step: "notifyNoPlan",
    source: cite("cfa2014", "45"),
    reason: "A plan is in force; ending it follows its own procedure and not the clock of an assessment.",
  },
  startsOn: undefined,
};

const reassessed = (startsOn: string | undefined, event: string): StartedRule => ({
  rule: {
    step: "sendFinalPlan",
    period: { weeks: 14 },
    source: regulation("27(2)"),
    grounds: ordinaryGrounds(regulation("27(3)")),
    reason: `After a reassessment the finalised plan is sent within fourteen weeks of ${event}. ${except}`,
  },
  startsOn,
});

/**
 * Returns the rules that the origin of a case brings, in the order of the steps, each with the day from which it is counted.
 *
 * Source: SI 2014/1530, regulations 5, 10, 13, 15, 25 and 27; SI 2015/62, regulations 5, 10 and 13, for somebody detained.
 */
export const originLimits = (facts: ClockFacts): readonly StartedRule[] => {
  const { origin, request, responsibleFromDate, decision } = facts;
  if (origin === "request" || origin === "broughtToAttention") return firstAssessment(facts);
  if (origin === "reassessmentRequest") {
    return [
      {
        rule: {
          step: "decideWhetherToAssess",
          period: { days: 15 },
          source: regulation("25(1)"),
          reason:
            "The family is told within fifteen days of the request whether there will be a reassessment. The regulation has no exceptions.",
        },
        startsOn: request?.receivedDate,
      },
      noPlanAfterReassessment,
      reassessed(decision?.notifiedDate, "the notice that there will be one"),
    ];
  }
  if (origin === "reassessmentByAuthority") {
    return [
      {
        rule: {
          step: "decideWhetherToAssess",
          source: cite("cfa2014", "44(3)"),
          reason: "Nobody asked; the authority reassesses when it thinks it necessary, so there is no limit.",
        },
        startsOn: undefined,
      },
      noPlanAfterReassessment,
      reassessed(decision?.date, "the decision that it is necessary"),
    ];
  }
  return [
    {
      rule: {
        step: "decideWhetherToAssess",
        period: { weeks: 6 },
        source: regulation("15(4)"),
        reason:
          "Within six weeks of the transfer of a plan the new authority tells the family whether it proposes to assess. The regulation has no exceptions.",
      },
      startsOn: responsibleFromDate,
    },
  ];
};
