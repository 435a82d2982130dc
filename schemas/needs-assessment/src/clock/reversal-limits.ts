import { type AssessmentStepCode, cite } from "@send-standards/common";
import type { Source } from "@send-standards/core";
import type { Reversal } from "../types.ts";
import { orderGrounds } from "./grounds.ts";
import type { LimitRule } from "./set-limit.ts";

/** Provisions that set the limits after one kind of event. */
interface Provisions {
  readonly event: string;
  readonly of: (paragraph: "assess" | "noPlan" | "finalPlan" | "makePlan" | "reconsider") => Source;
  /** Whether the event can send a case back, with two weeks for looking at it again. */
  readonly sendsBack: boolean;
  readonly grounds: Source;
}

const regulation = (reference: string): Source => cite("sendRegs2014", reference);

const order: Provisions = {
  event: "the order of the Tribunal",
  of: (paragraph) =>
    regulation(
      {
        assess: "44(2)(b)",
        noPlan: "44(2)(b)(i)",
        finalPlan: "44(2)(b)(ii)",
        makePlan: "44(2)(c)",
        reconsider: "44(2)(d)",
      }[paragraph],
    ),
  sendsBack: true,
  grounds: regulation("44(3)"),
};

const concession: Provisions = {
  event: "the day on which the authority told the Tribunal that it would not oppose the appeal",
  of: (paragraph) =>
    regulation(
      { assess: "45(3)", noPlan: "45(3A)(a)", finalPlan: "45(3A)(b)", makePlan: "45", reconsider: "45" }[paragraph],
    ),
  sendsBack: false,
  grounds: regulation("45(7)"),
};

const agreement: Provisions = {
  event: "the mediation agreement, which counts as an order",
  of: () => regulation("42(2)"),
  sendsBack: true,
  grounds: regulation("44(3)"),
};

const provisionsOf = (route: Reversal["route"]): Provisions | undefined =>
  ({ tribunalOrder: order, concession, mediationAgreement: agreement, ownChange: undefined })[route];

const except =
  "Two weeks of absence, exceptional circumstances and closures excuse a delay that they made unavoidable.";

const counted = ({ event, of, sendsBack, grounds }: Provisions, result: Reversal["result"]): LimitRule[] => {
  const within = (
    step: AssessmentStepCode,
    weeks: number,
    words: string,
    source: Source,
    what: string,
    excusable: boolean,
  ): LimitRule => ({
    step,
    period: { weeks },
    source,
    ...(excusable ? { grounds: orderGrounds(grounds) } : {}),
    reason: `${what} within ${words} weeks of ${event}; that day is not counted.${excusable ? ` ${except}` : ""}`,
  });
  if (result === "mustAssess") {
    return [
      within("notifyAssessment", 2, "two", of("assess"), "The family is told that there will be an assessment", true),
      within("notifyNoPlan", 10, "ten", of("noPlan"), "If there is to be no plan, the family is told", true),
      within("sendFinalPlan", 14, "fourteen", of("finalPlan"), "The finalised plan is sent", true),
    ];
  }
  if (result === "mustMakePlan") {
    return [
      within("sendDraft", 5, "five", of("makePlan"), "The draft is sent", true),
      within("sendFinalPlan", 11, "eleven", of("makePlan"), "The finalised plan is sent", true),
    ];
  }
  if (!sendsBack) {
    return [
      {
        step: "reconsider",
        source: of("reconsider"),
        reason: "The regulations know no concession that sends a case back.",
      },
    ];
  }
  return [within("reconsider", 2, "two", of("reconsider"), "The case is looked at again", false)];
};

const open = (step: AssessmentStepCode, reason: string): LimitRule => ({ step, source: regulation("44"), reason });

/**
 * Returns the rules that a reversal brings. They take the place of the rules that stood before for the same steps.
 *
 * After the authority's own change of mind, and after a case was sent back, the regulations count no later step from the
 * event, and whether the days counted from the request still bind is open: those steps have no limit here.
 *
 * Source: SI 2014/1530, regulations 42(2), 44(2) and 45(3) to (6).
 */
export const reversalLimits = ({ route, result, about }: Reversal): readonly LimitRule[] => {
  const provisions = provisionsOf(route);
  const rules = provisions === undefined ? [] : counted(provisions, result);
  if (provisions !== undefined && result !== "mustReconsider") return rules;
  const reason =
    provisions === undefined
      ? "The authority changed its own decision; the regulations count no new limit from that day."
      : "The case was sent back; the regulations count no later step from that day.";
  const keepsNoPlan = about === "refusalOfPlan" || result === "mustMakePlan";
  const steps: readonly AssessmentStepCode[] = keepsNoPlan ? ["sendFinalPlan"] : ["notifyNoPlan", "sendFinalPlan"];
  return [...rules, ...steps.map((step) => open(step, reason))];
};
