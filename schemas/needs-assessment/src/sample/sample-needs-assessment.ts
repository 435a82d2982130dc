import { addDays, documentKind } from "@send-standards/common";
import { checkSampleOptions, createRandom, makeHash, turn } from "@send-standards/common/sample";
import type { NeedsAssessment } from "../types.ts";
import { makeAdvice } from "./advice.ts";
import { makeCensus } from "./census.ts";
import { makeChild, makePeople } from "./child.ts";
import { authorities } from "./data/authorities.ts";
import { makeDecision, makePlanDecision } from "./decisions.ts";
import { makeDisputes, makeEnded, makeExceptions } from "./disputes.ts";
import { makeCriteriaSets, makeEvidence, makeSufficiency } from "./evidence.ts";
import { makeProfessional } from "./places.ts";
import { consultedDate, makeConsents, makeNotifications, makeRequest, makeViews, originOf } from "./request.ts";
import { createScene, type Scene } from "./scene.ts";

/** Which sample is wanted. */
export interface SampleOptions {
  /** Start of the series: the same seed and number give the same record, byte for byte. */
  readonly seed: number | string;
  /** Number of the sample in the series, a whole number from 0. Every state of a case comes once in 21 numbers. */
  readonly number: number;
  /** Day on which the record is to be sound, from 2025-09-01 to 2089-12-31; its days lie before it. */
  readonly asOf: string;
}

const responsibility = (scene: Scene): Pick<NeedsAssessment, "responsibleFromDate" | "formerAuthority"> => {
  const { state, days, number } = scene;
  const formerAuthority = turn(authorities, number + 3).code;
  if (state === "movedIn" || state === "planTransferred") return { responsibleFromDate: days.start, formerAuthority };
  return originOf(scene) === "broughtToAttention" ? { responsibleFromDate: days.start } : {};
};

const attachments = ({ random, number }: Scene): NonNullable<NeedsAssessment["attachments"]> => [
  {
    id: "att-1",
    kind: turn(documentKind.codes, number).code,
    title: "Papers of the request",
    mediaType: "application/pdf",
    uri: "https://casework.example.org/documents/1",
    documentHash: makeHash(random),
  },
];

const finalPlan = ({ days: { final }, number }: Scene): Pick<NeedsAssessment, "finalPlan"> =>
  final === undefined ? {} : { finalPlan: { issuedDate: final, planId: `plan-${number}` } };

const build = (scene: Scene, id: string): NeedsAssessment => {
  const { random, authority, days, state, number } = scene;
  const origin = originOf(scene);
  const decision = makeDecision(scene);
  const planDecision = makePlanDecision(scene);
  const disputes = makeDisputes(scene);
  const exceptions = makeExceptions(scene);
  const ended = makeEnded(scene);
  const plan = finalPlan(scene);
  return {
    standard: "needs-assessment",
    standardVersion: "1.0",
    assessmentId: id,
    legalRegime: state === "ended" && scene.round % 2 === 1 ? "reform-draft" : "cfa2014",
    authority: authority.code,
    origin,
    synthetic: true,
    child: makeChild(scene),
    people: makePeople(scene),
    ...(origin === "planTransferred" || origin === "reassessmentByAuthority" ? {} : { request: makeRequest(scene) }),
    ...responsibility(scene),
    ...(number % 10 === 3 ? { previousAssessmentDate: addDays(days.start, -random.int(300, 800)) } : {}),
    responsibleCommissioners: [
      {
        odsCode: authority.board,
        name: authority.boardName,
        from: "2022-07-01",
        ...random.maybe(10, { to: "2099-03-31" }),
      },
    ],
    caseOfficer: makeProfessional(random, "SEND casework officer", "Example Council"),
    ...consultedDate(scene),
    views: makeViews(scene),
    consents: makeConsents(scene),
    notifications: makeNotifications(scene),
    evidence: makeEvidence(scene),
    ...makeSufficiency(scene),
    criteriaSets: makeCriteriaSets(scene),
    ...decision,
    ...makeAdvice(scene),
    ...planDecision,
    ...(days.draft === undefined ? {} : { draftSentDate: days.draft }),
    ...plan,
    ...exceptions,
    ...disputes,
    ...ended,
    census: makeCensus({ ...decision, ...planDecision, ...disputes, ...exceptions, ...ended, ...plan }, scene),
    attachments: attachments(scene),
    ...random.maybe(10, { extensions: { "org.example.casework": { team: "north" } } }),
  };
};

/**
 * Returns a made-up assessment of a child or young person who does not exist, sound by every rule of the standard on
 * `asOf`. Pure: the same options give the same record, byte for byte, on every machine.
 *
 * @throws {RangeError} where an option is out of its range.
 */
export const sampleNeedsAssessment = (options: SampleOptions): NeedsAssessment => {
  checkSampleOptions(options);
  const { seed, number, asOf } = options;
  const random = createRandom(`needs-assessment|${String(seed)}|${number}|${asOf}`);
  const record = build(
    createScene(random, number, asOf),
    `case-${String(seed)
      .replaceAll(/[^A-Za-z0-9]/g, "")
      .slice(0, 20)}-${number}`,
  );
  // Places that share a setting or a person get a copy each, so that a change to one is a change to one.
  return JSON.parse(JSON.stringify(record));
};
