import type { CensusEntry, NeedsAssessment } from "../types.ts";
import { requesterOf } from "./request.ts";
import type { Scene } from "./scene.ts";

/** The parts of a record from which its census entry follows. */
export type CensusFacts = Pick<
  NeedsAssessment,
  "decision" | "planDecision" | "ended" | "mediations" | "appeals" | "timeLimitExceptions" | "finalPlan"
>;

const sources: Readonly<Record<string, CensusEntry["requestSource"]>> = {
  childsParent: "1",
  youngPerson: "1",
  representative: "1",
  commissioningBody: "3",
  localAuthority: "5",
  other: "5",
  school: "2",
  post16Institution: "2",
  earlyYearsProvider: "2",
  healthProfessional: "3",
  socialCareProfessional: "4",
};

const ended = (facts: CensusFacts, { number }: Scene): CensusEntry => {
  const { reason, toAuthority } = facts.ended ?? {};
  if (reason === "movedAway" || reason === "leftEngland") {
    return { requestOutcome: "A", movedToAuthority: toAuthority ?? "XXX" };
  }
  return { requestOutcome: "W", ...(number % 3 === 0 ? { assessmentOutcome: "W" } : {}) };
};

const disputes = ({ mediations, appeals }: CensusFacts): CensusEntry => {
  const met = (about: string): boolean =>
    (mediations ?? []).some((one) => one.about === about && one.heldDate !== undefined);
  const appealed = (about: string): boolean => (appeals ?? []).some((one) => one.about === about);
  return {
    requestMediation: met("refusalToAssess"),
    requestTribunal: appealed("refusalToAssess"),
    assessmentMediation: met("refusalOfPlan"),
    assessmentTribunal: appealed("refusalOfPlan"),
  };
};

const planOutcome = ({ planDecision }: CensusFacts): CensusEntry["assessmentOutcome"] => {
  if (planDecision === undefined) return "A";
  return planDecision.outcome === "noPlan" ? "N" : "Y";
};

/** Returns what the census is told of a case. */
export const makeCensus = (facts: CensusFacts, scene: Scene): CensusEntry => {
  const { state, days, number } = scene;
  const collectionYear = Math.max(2023, Number(days.start.slice(0, 4)) + 1);
  const requester = state === "reassessedByAuthority" ? "localAuthority" : requesterOf(scene);
  const source = state === "planTransferred" ? undefined : sources[requester];
  const base: CensusEntry = { collectionYear, ...(source === undefined ? {} : { requestSource: source }) };
  if (state === "ended") return { ...base, ...ended(facts, scene) };
  if (state === "planTransferred") return { ...base, requestOutcome: "H", assessmentOutcome: "H" };
  if (facts.decision === undefined) return { ...base, requestOutcome: "A" };
  const assessed = facts.decision.outcome === "assess" || facts.planDecision !== undefined;
  return {
    ...base,
    requestOutcome: number % 15 === 0 ? "H" : facts.decision.outcome === "assess" ? "Y" : "N",
    ...disputes(facts),
    ...(assessed ? { assessmentOutcome: planOutcome(facts) ?? "A" } : {}),
    ...(facts.finalPlan === undefined ? {} : { twentyWeekException: state === "planExcused" }),
  };
};
