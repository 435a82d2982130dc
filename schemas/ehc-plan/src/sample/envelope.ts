import { lastDayBeginningWith, type PlanRecipientCode } from "@send-standards/common";
import { figures, fill, makeAdultName, makeHash } from "@send-standards/common/sample";
import type { EhcPlan } from "../types.ts";
import { makeCommissioners } from "./commissioners.ts";
import { authorities } from "./data/authorities.ts";
import { makePlanId } from "./make-plan-id.ts";
import type { Scene } from "./scene.ts";

/** Parts of the plan around its sections. */
export type Envelope = Omit<EhcPlan, "child" | "sections" | "people" | "representations" | "changes" | "attachments">;

type Distribution = NonNullable<EhcPlan["distribution"]>;

const family = (scene: Scene): PlanRecipientCode => {
  if (scene.isChild) return "childsParent";
  return scene.profile.senTypes[0] === "PMLD" ? "representative" : "youngPerson";
};

const distribution = (scene: Scene): Distribution => {
  const { random, state, days, place } = scene;
  const named = place.otherwise !== "wholly" && !place.typeOnly;
  if (state === "draft" || state === "notIssued") return [{ recipient: family(scene), date: days.made }];
  const list: PlanRecipientCode[] = [
    family(scene),
    ...(named ? ["namedSetting" as const] : []),
    "commissioningBody",
    ...(state === "kept" ? (["youthAccommodation", "youthOffendingTeam", "detentionHealthCommissioner"] as const) : []),
    ...(random.chance(6) ? ["other" as const] : []),
  ];
  const sent = list.map((recipient) => ({ recipient, date: days.made }));
  return state === "transferredOut"
    ? [...sent, { recipient: "receivingAuthority", ...(days.transfer === undefined ? {} : { date: days.transfer }) }]
    : sent;
};

const firstDays = ({ days }: Scene) => ({
  requestReceivedDate: days.assessment.request,
  decisionToAssessDate: days.assessment.decision,
  ...(days.draft === undefined
    ? {}
    : { draftSentDate: days.draft, representationsDueDate: lastDayBeginningWith(days.draft, { days: 15 }) }),
});

const issuedDays = ({ days }: Scene) => ({
  ...(days.agreedEarly === undefined ? {} : { familyAgreedEarlyDate: days.agreedEarly }),
  ...(days.amendmentNotice === undefined
    ? {}
    : {
        amendmentNoticeDate: days.amendmentNotice,
        ...(days.draft === undefined
          ? { representationsDueDate: lastDayBeginningWith(days.amendmentNotice, { days: 15 }) }
          : {}),
      }),
  ...(days.issued === undefined ? {} : { issuedDate: days.issued }),
  ...(days.firstIssued === undefined ? {} : { firstIssuedDate: days.firstIssued }),
  ...(days.lastReview === undefined ? {} : { lastReviewDate: days.lastReview }),
  ...(days.meeting === undefined ? {} : { reviewMeetingDate: days.meeting }),
  ...(days.reviewType === undefined ? {} : { reviewType: days.reviewType }),
  ...(days.nextReview === undefined ? {} : { nextReviewDueDate: days.nextReview }),
  ...(days.end === undefined ? {} : { endDate: days.end }),
  ...(days.courseEnd === undefined ? {} : { courseEndDate: days.courseEnd }),
});

const version = ({ random, days }: Scene) => {
  if (days.version === undefined) return {};
  if (days.version === 1) return { version: 1 };
  return {
    version: days.version,
    supersedes: {
      version: days.version - 1,
      ...(days.beforeIssued === undefined ? {} : { issuedDate: days.beforeIssued }),
      ...random.maybe(40, { documentHash: makeHash(random) }),
    },
  };
};

const transfer = ({ random, days, authority }: Scene) => {
  if (days.transfer === undefined) return {};
  const former = random.pick(authorities.filter(({ code }) => code !== authority.code)).code;
  return { transferDate: days.transfer, ...(days.route === "laTransfer" ? { formerAuthority: former } : {}) };
};

const exceptions = ({ days, words }: Scene): Pick<EhcPlan, "timeLimitExceptions"> =>
  days.exception === undefined
    ? {}
    : {
        timeLimitExceptions: [
          {
            ...days.exception,
            effect: fill("{name} could not be seen in this time, and two reports came later than planned.", words),
          },
        ],
      };

const ceasing = ({ days, age, place }: Scene): Pick<EhcPlan, "ceasing"> => {
  const ended = days.ceasing;
  if (ended === undefined) return {};
  const named = place.otherwise !== "wholly" && !place.typeOnly;
  return {
    ceasing: {
      reason: ended.reason,
      ...(ended.familyConsulted === undefined ? {} : { familyConsultedDate: ended.familyConsulted }),
      ...(ended.institutionConsulted === undefined || !named
        ? {}
        : { institutionConsultedDate: ended.institutionConsulted }),
      ...(ended.notice === undefined ? {} : { noticeDate: ended.notice }),
      ...(ended.certificate === undefined ? {} : { mediationCertificateDate: ended.certificate }),
      ...(ended.appealEnded === undefined ? {} : { appealEndedDate: ended.appealEnded }),
      ...(ended.ceased === undefined ? {} : { ceasedDate: ended.ceased }),
      ...(age >= 18 && ended.notice !== undefined
        ? {
            outcomesConsidered:
              "Each outcome of education and training was looked at with the young person; those that remain can be reached without a plan.",
          }
        : {}),
    },
  };
};

const notice = ({ days, state }: Scene): Pick<EhcPlan, "appealNotice"> => {
  const sentDate = days.ceasing?.notice ?? days.refused ?? days.issued;
  return sentDate === undefined || state === "draft" || state === "amendmentNotice"
    ? {}
    : { appealNotice: { sentDate, appealRight: true, mediation: true, adviceServices: true } };
};

const references = ({ random, days }: Scene): Pick<EhcPlan, "references"> => ({
  references: {
    request: `REQ-${figures(random, 5)}`,
    assessment: `ASM-${figures(random, 5)}`,
    ...(days.meeting === undefined ? {} : { reviews: [`REV-${figures(random, 5)}`] }),
    ...(days.route === "tribunalOrder" || days.route === "concession" || days.ceasing?.appealEnded !== undefined
      ? { appeal: `EH999-${figures(random, 5)}` }
      : {}),
  },
});

/** Returns what stands around the sections: state, days, version, recipients, notices. */
export const makeEnvelope = (scene: Scene): Envelope => {
  const { random, state, days, authority } = scene;
  const issued = days.issued !== undefined;
  return {
    standard: "ehc-plan",
    standardVersion: "1.0",
    planId: makePlanId(scene.serial),
    legalRegime: "cfa2014",
    status: state,
    maintainingAuthority: authority.code,
    synthetic: true,
    ...version(scene),
    ...(issued || days.route !== "initialAssessment" ? { issueReason: days.route } : {}),
    ...(days.version === undefined || days.version === 1 || days.route === "reassessment" || random.chance(50)
      ? firstDays(scene)
      : {}),
    ...issuedDays(scene),
    ...exceptions(scene),
    ...transfer(scene),
    responsibleCommissioners: makeCommissioners(scene),
    ...(issued
      ? {
          signatory: {
            name: makeAdultName(random),
            role: random.pick(["SEND casework manager", "head of SEND", "assistant director, SEND"]),
            signedDate: days.made,
          },
        }
      : {}),
    distribution: distribution(scene),
    ...notice(scene),
    ...ceasing(scene),
    ...references(scene),
    ...random.maybe(6, { extensions: { "org.example.casework": { caseRef: `EX-${figures(random, 6)}` } } }),
  };
};
