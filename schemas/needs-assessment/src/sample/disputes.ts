import {
  type AssessmentStepCode,
  addDays,
  assessmentEndReason,
  assessmentStep,
  type DisputeSubjectCode,
} from "@send-standards/common";
import { figures, turn } from "@send-standards/common/sample";
import type { Appeal, Mediation, NeedsAssessment, Reversal, TimeLimitException, WayForwardMeeting } from "../types.ts";
import { authorities } from "./data/authorities.ts";
import { originOf } from "./request.ts";
import type { Scene } from "./scene.ts";

/** Returns the refusal that a case had, or `undefined`. */
export const refusalOf = (scene: Scene): DisputeSubjectCode | undefined => {
  if (scene.days.refused) return originOf(scene) === "reassessmentRequest" ? "refusalToReassess" : "refusalToAssess";
  return scene.state.startsWith("noPlan") ? "refusalOfPlan" : undefined;
};

const outcomes: Readonly<Record<string, Appeal["outcome"]>> = {
  refusedThenOrdered: "allowed",
  refusedThenConceded: "conceded",
  noPlanThenOrdered: "allowed",
  noPlanThenSentBack: "remitted",
};

const routes: Readonly<Record<string, Pick<Reversal, "route" | "result">>> = {
  refusedThenOrdered: { route: "tribunalOrder", result: "mustAssess" },
  refusedThenConceded: { route: "concession", result: "mustAssess" },
  refusedThenAgreed: { route: "mediationAgreement", result: "mustAssess" },
  refusedThenChanged: { route: "ownChange", result: "mustAssess" },
  noPlanThenOrdered: { route: "tribunalOrder", result: "mustMakePlan" },
  noPlanThenSentBack: { route: "tribunalOrder", result: "mustReconsider" },
};

const makeMeeting = ({ random, days, state, number }: Scene, about: DisputeSubjectCode): WayForwardMeeting => {
  const offered = (state.startsWith("noPlan") ? days.planTold : days.told) ?? days.start;
  return {
    about,
    offeredDate: offered,
    ...(number % 4 === 0 ? {} : { heldDate: addDays(offered, random.int(7, 18)) }),
    attendees: ["parent", "SEND casework manager", "SENCO"],
    outcome: "The family understood the reasons and wants to see the new support before it decides.",
  };
};

const makeMediations = ({ random, days, state }: Scene, about: DisputeSubjectCode): Mediation[] => {
  const { certificate, met, overturned } = days;
  if (certificate === undefined) return [];
  const agreed = state === "refusedThenAgreed" && overturned !== undefined;
  return [
    {
      id: "med-1",
      about,
      contactDate: addDays(certificate, -random.int(3, 9)),
      certificateDate: certificate,
      ...(met === undefined ? {} : { heldDate: met }),
      outcome: agreed ? "agreement" : met === undefined ? "notHeld" : "noAgreement",
      ...(agreed ? { agreementDate: overturned, agreement: "The authority will assess." } : {}),
    },
  ];
};

const makeAppeals = ({ days, state, round, random }: Scene, about: DisputeSubjectCode): Appeal[] => {
  const { appealed, overturned } = days;
  if (appealed === undefined) return [];
  const open = (["pending", "dismissed", "withdrawn", "struckOut"] as const)[round % 4] ?? "pending";
  const outcome = outcomes[state] ?? open;
  return [
    {
      id: "app-1",
      about,
      reference: `EH000/26/${figures(random, 5)}`,
      registeredDate: appealed,
      outcome,
      ...(overturned === undefined ? {} : { decidedDate: overturned }),
    },
  ];
};

const makeReversals = ({ days, state, number, round }: Scene, about: DisputeSubjectCode): Reversal[] => {
  const event = routes[state];
  const { overturned, toldAgain } = days;
  if (event === undefined || overturned === undefined) return [];
  const step: AssessmentStepCode = turn(assessmentStep.codes, round).code;
  return [
    {
      ...event,
      date: overturned,
      ...(toldAgain === undefined ? {} : { notifiedDate: toldAgain }),
      about,
      reference: `REV-${number}`,
      ...(event.route === "mediationAgreement" ? { setLimits: [{ step, dueDate: addDays(overturned, 126) }] } : {}),
    },
  ];
};

/** Returns meetings, mediations, appeals and what overturned the refusal, where there was one. */
export const makeDisputes = (
  scene: Scene,
): Pick<NeedsAssessment, "wayForwardMeetings" | "mediations" | "appeals" | "reversals"> => {
  const about = refusalOf(scene);
  const spare: Mediation[] =
    scene.number % 23 === 0 ? [{ id: "med-2", about: "other", outcome: "pending", contactDate: scene.days.start }] : [];
  if (about === undefined) return spare.length === 0 ? {} : { mediations: spare };
  const mediations = [...makeMediations(scene, about), ...spare];
  const appeals = makeAppeals(scene, about);
  const reversals = makeReversals(scene, about);
  return {
    wayForwardMeetings: [makeMeeting(scene, about)],
    ...(mediations.length === 0 ? {} : { mediations }),
    ...(appeals.length === 0 ? {} : { appeals }),
    ...(reversals.length === 0 ? {} : { reversals }),
  };
};

const steps: readonly AssessmentStepCode[] = ["sendFinalPlan", "sendDraft", "notifyNoPlan"];

const exceptionOf = ({ days, stage, round }: Scene): TimeLimitException => {
  const from = addDays(days.start, 60);
  const effect = "The people whose advice was needed could not be seen or answer in time.";
  const grounds = ["ABSENT", "EXCEPTIONAL", stage === "early" ? "EY-CLOSED" : "SCHOOL-CLOSED"] as const;
  const ground = turn(grounds, round);
  const base = { ground, steps: [...steps], from, to: addDays(from, 40), effect };
  return ground === "SCHOOL-CLOSED" || ground === "EY-CLOSED"
    ? { ...base, adviceRequestedDate: addDays(from, -3) }
    : base;
};

/** Returns the circumstances that excuse a delay, where there was one. */
export const makeExceptions = (scene: Scene): Pick<NeedsAssessment, "timeLimitExceptions"> => {
  const { state, days, number } = scene;
  const late = state === "planExcused" ? [exceptionOf(scene)] : [];
  const missed: TimeLimitException[] =
    number % 9 === 0 && days.asked !== undefined
      ? [
          {
            ground: "MISSED-APPT",
            steps: ["giveAdvice"],
            from: addDays(days.asked, 14),
            to: addDays(days.asked, 14),
            effect: "The clinic offered another day three weeks later.",
          },
        ]
      : [];
  const all = [...late, ...missed];
  return all.length === 0 ? {} : { timeLimitExceptions: all };
};

/** Returns why and when the case ended, where it did before its decision. */
export const makeEnded = ({ days, number, round }: Scene): Pick<NeedsAssessment, "ended"> => {
  if (days.ended === undefined) return {};
  const reason = turn(assessmentEndReason.codes, round).code;
  const toAuthority = turn(authorities, number + 1).code;
  return {
    ended: {
      reason,
      date: days.ended,
      ...(reason === "movedAway" ? { toAuthority } : {}),
      note: "The family told us by telephone, and we wrote back.",
    },
  };
};
