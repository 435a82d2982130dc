import {
  type AssessmentOriginCode,
  type AssessmentRequesterCode,
  addDays,
  consentScope,
  consultationMethod,
  type NotifiedBodyCode,
  type Statement,
  statementMode,
} from "@send-standards/common";
import { figures, fill, turn } from "@send-standards/common/sample";
import type { Consent, NeedsAssessment, Notification, Request, Views } from "../types.ts";
import { makeProfessional, makeSetting } from "./places.ts";
import type { Scene } from "./scene.ts";

/** Returns how the case came to the authority. */
export const originOf = ({ state, number }: Scene): AssessmentOriginCode => {
  if (state === "reassessed" || state === "refusedToReassess") return "reassessmentRequest";
  if (state === "reassessedByAuthority") return "reassessmentByAuthority";
  if (state === "planTransferred") return "planTransferred";
  if (state === "planFromAttention" || (state === "detained" && number % 3 === 0)) return "broughtToAttention";
  return "request";
};

/** Returns who asked, or brought the child or young person to attention. */
export const requesterOf = (scene: Scene): AssessmentRequesterCode => {
  const { number, round, stage, isChild, lacksCapacity } = scene;
  const origin = originOf(scene);
  if (origin === "broughtToAttention") {
    const bodies = ["healthProfessional", "socialCareProfessional", "localAuthority", "other"] as const;
    return turn(stage === "early" ? ["earlyYearsProvider", ...bodies] : bodies, round);
  }
  const family = isChild ? "childsParent" : lacksCapacity ? "representative" : "youngPerson";
  if (origin === "reassessmentRequest") return turn([family, "commissioningBody", "school"] as const, round);
  const setting = stage === "post16" || stage === "adult" ? "post16Institution" : "school";
  return stage === "early" || number % 3 !== 0 ? family : setting;
};

const professionals: ReadonlySet<AssessmentRequesterCode> = new Set<AssessmentRequesterCode>([
  "school",
  "post16Institution",
  "earlyYearsProvider",
  "healthProfessional",
  "socialCareProfessional",
  "commissioningBody",
]);

const roles: Readonly<Record<string, string>> = {
  school: "SENCO",
  post16Institution: "learning support manager",
  earlyYearsProvider: "nursery manager",
  healthProfessional: "health visitor",
  socialCareProfessional: "social worker",
  commissioningBody: "designated clinical officer",
};

/** Returns the request. */
export const makeRequest = (scene: Scene): Request => {
  const { random, days, profile, words, state, isChild } = scene;
  const requester = requesterOf(scene);
  const received = state === "movedIn" ? addDays(days.start, -25) : days.start;
  const byFamily = requester === "childsParent" || (requester === "representative" && isChild);
  const setting = makeSetting(scene);
  return {
    ...random.maybe(70, { reference: `REQ-${figures(random, 5)}` }),
    receivedDate: received,
    requester,
    ...(byFamily ? { requesterRef: "person-1" } : {}),
    ...(professionals.has(requester)
      ? { madeBy: makeProfessional(random, roles[requester] ?? "professional", "Example service") }
      : {}),
    ...(requester === "school" || requester === "post16Institution" ? { setting } : {}),
    reason: fill(profile.reason, words),
    ...random.maybe(60, { desiredOutcome: fill(profile.outcome, words) }),
  };
};

/** Returns what the family agreed to. */
export const makeConsents = ({ random, number, days, isChild }: Scene): Consent[] => [
  {
    scope: turn(consentScope.codes, number).code,
    given: number % 9 !== 0,
    ...(isChild ? { personRef: "person-1" } : {}),
    date: addDays(days.start, -1),
    ...random.maybe(20, { note: "Not with the former partner." }),
    ...(number % 11 === 0 ? { withdrawnDate: days.start } : {}),
  },
  { scope: "shareHealth", given: true },
];

const statement = ({ random, number, days }: Scene, author: Statement["author"], text: string): Statement => ({
  text,
  ...(author === undefined ? {} : { author }),
  mode: turn(statementMode.codes, number).code,
  dateGiven: days.start,
  ...random.maybe(30, { language: "ENG", recordedBy: "keyworker" }),
});

/** Returns what the child or young person and the parents say. */
export const makeViews = (scene: Scene): Views => {
  const { random, number, profile, words } = scene;
  const child = statement(scene, number % 10 === 0 ? "both" : "childOrYoungPerson", profile.childSays);
  const parent = statement(scene, number % 10 === 1 ? "other" : "parent", fill(profile.parentSays, words));
  const silent = number % 17 === 0;
  const alone = number % 19 === 0;
  return {
    ...(silent
      ? { childViewsNotObtained: "Two visits, with pictures and with the sister, brought no answer that we trust." }
      : { childViews: [{ ...child, ...(number % 5 === 0 ? { attachmentRef: "att-1" } : {}) }] }),
    ...(alone
      ? { parentViewsNotObtained: "Letters and calls over three weeks were not answered." }
      : { parentViews: [parent] }),
    methods: [turn(consultationMethod.codes, number).code],
    ...random.maybe(25, { differences: "The family wants a special school; the young person wants to stay." }),
  };
};

const educationBody = ({ stage }: Scene): NotifiedBodyCode => {
  if (stage === "early") return "earlyYearsLead";
  return stage === "post16" || stage === "adult" ? "principal" : "headTeacher";
};

/** Returns who was told of the case. */
export const makeNotifications = (scene: Scene): Notification[] => {
  const { days, authority, isChild, state, number } = scene;
  const considering = (recipient: NotifiedBodyCode): Notification => ({
    recipient,
    event: "considering",
    date: days.start,
  });
  const first: Notification[] = [
    { ...considering("commissioningBody"), name: authority.boardName },
    considering("socialServices"),
    considering(educationBody(scene)),
    ...(state === "detained" ? [considering("detentionServices")] : []),
    ...(number % 12 === 0 ? [considering("other")] : []),
  ];
  const { told, refused, planTold, final } = days;
  if (told === undefined) return first;
  const family = isChild ? "childsParent" : "youngPerson";
  return [
    ...first,
    { recipient: "commissioningBody", event: refused ? "willNotAssess" : "willAssess", date: told },
    { recipient: "socialServices", event: refused ? "willNotAssess" : "willAssess", date: told },
    ...(state.startsWith("noPlan") && planTold !== undefined
      ? [{ recipient: "commissioningBody" as const, event: "noPlan" as const, date: planTold }]
      : []),
    ...(final === undefined ? [] : [{ recipient: family, event: "finalPlan", date: final } as const]),
  ];
};

/** Returns the day on which the family was consulted, where it has been. */
export const consultedDate = ({ days, state }: Scene): Pick<NeedsAssessment, "familyConsultedDate"> =>
  state === "undecided" || state === "ended" || state === "planTransferred"
    ? {}
    : { familyConsultedDate: addDays(days.start, 5) };
