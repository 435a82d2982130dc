import type { Professional } from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import type { AssessmentDecision, NeedsAssessment, Notice, Panel, PlanDecision } from "../types.ts";
import { makeProfessional } from "./places.ts";
import { originOf } from "./request.ts";
import type { Scene } from "./scene.ts";

const makeNotice = ({ isChild }: Scene, sentDate: string): Notice => ({
  sentDate,
  reasons: true,
  appealRight: true,
  appealTimeLimit: true,
  mediation: true,
  disagreementResolution: true,
  informationAndAdvice: true,
  ...(isChild ? { recipientRefs: ["person-1"] } : {}),
});

const makePanel = (date: string, recommendation: string): Panel => ({
  date,
  roles: ["SEND manager", "educational psychologist", "head teacher", "designated clinical officer"],
  recommendation,
});

const officer = ({ random }: Scene): { readonly decidedBy: Professional } => ({
  decidedBy: makeProfessional(random, "SEND casework manager", "Example Council"),
});

/** Returns the decision whether to assess, where there is one. */
export const makeDecision = (scene: Scene): Pick<NeedsAssessment, "decision"> => {
  const { random, days, profile, words, number } = scene;
  const { decided, told, refused } = days;
  if (decided === undefined || told === undefined) return {};
  const panel = random.maybe(60, { panel: makePanel(decided, refused ? "Not to assess." : "To assess.") });
  const decision: AssessmentDecision = refused
    ? {
        outcome: "doNotAssess",
        date: decided,
        notifiedDate: told,
        mayHaveSen: number % 3 !== 0,
        ...(number % 3 === 0 ? {} : { mayNeedPlan: false }),
        ...random.maybe(20, { usedSixMonthRule: false }),
        reasons: "What the setting has planned for this year is likely to meet the needs that the evidence shows.",
        supportInstead: fill(profile.provision, words),
        ...panel,
        ...officer(scene),
        notice: makeNotice(scene, told),
      }
    : {
        outcome: "assess",
        date: decided,
        notifiedDate: told,
        mayHaveSen: true,
        mayNeedPlan: true,
        reasons: fill(profile.need, words),
        ...panel,
        ...officer(scene),
      };
  return { decision };
};

/** Returns the decision about a plan, where there is one. */
export const makePlanDecision = (scene: Scene): Pick<NeedsAssessment, "planDecision"> => {
  const { days, state, profile, words, random } = scene;
  const { planDecided, planTold } = days;
  if (planDecided === undefined || planTold === undefined) return {};
  const refused = state.startsWith("noPlan");
  const again = originOf(scene).startsWith("reassessment");
  const decision: PlanDecision = {
    outcome: refused ? "noPlan" : again ? "amendOrReplacePlan" : "issuePlan",
    date: planDecided,
    notifiedDate: planTold,
    reasons: refused
      ? "The assessment shows needs that the setting can meet from its own means, and it has shown how."
      : fill(profile.need, words),
    ...(refused ? { supportInstead: fill(profile.provision, words), notice: makeNotice(scene, planTold) } : {}),
    ...random.maybe(30, { panel: makePanel(planDecided, "As the officer proposes.") }),
    ...officer(scene),
  };
  return { planDecision: decision };
};
