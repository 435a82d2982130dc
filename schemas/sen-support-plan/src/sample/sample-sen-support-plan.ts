import {
  addDays,
  pfaArea,
  reviewFrequency,
  type Setting,
  type SettingTypeCode,
  type SupportEndReasonCode,
  supportLayer,
} from "@send-standards/common";
import { checkSampleOptions, createRandom, fill } from "@send-standards/common/sample";
import type { SenSupportPlan } from "../types.ts";
import { makeAdvice } from "./make-advice.ts";
import { makeCycles } from "./make-cycles.ts";
import { makeLearner } from "./make-learner.ts";
import { makeNeeds } from "./make-needs.ts";
import { makeOutcomes } from "./make-outcomes.ts";
import { makeAdjustments, makeArrangements, makeAttendance, makeTransitions } from "./make-participation.ts";
import { makePeople } from "./make-people.ts";
import { makePhase } from "./make-phase.ts";
import { makeProgress } from "./make-progress.ts";
import { makeProvisionMap } from "./make-provision-map.ts";
import { makeProvisions } from "./make-provisions.ts";
import { makeViews } from "./make-views.ts";
import { createScene, type Scene } from "./scene.ts";

/** What a made-up record is made from. */
export interface SampleOptions {
  /** Start of the series: the same seed, number and day give the same plan, byte for byte. */
  readonly seed: number | string;
  /** Number of the sample in the series, a whole number from 0. */
  readonly number: number;
  /** Day on which the plan is to be sound, from 2025-09-01 to 2089-12-31; its days lie before it. */
  readonly asOf: string;
}

const settings: Readonly<Record<Scene["stage"], readonly SettingTypeCode[]>> = {
  early: ["earlyYearsProvider", "childminder", "maintainedNursery"],
  primary: ["maintainedMainstream", "academyMainstream", "independentMainstream", "maintainedMainstream"],
  secondary: [
    "academyMainstream",
    "maintainedMainstream",
    "pupilReferralUnit",
    "alternativeProvisionAcademy",
    "hospitalSchool",
  ],
  college: ["feInstitution", "academy16To19", "section41SpecialPost16", "other"],
};

const endReasons = (stage: Scene["stage"]): readonly SupportEndReasonCode[] =>
  stage === "college"
    ? ["studentDeclined", "leftEducation", "progressMade"]
    : ["progressMade", "ehcPlan", "movedSetting", "noSpecialNeed", "other"];

const settingOf = ({ random, turn, stage }: Scene): Setting => ({
  name: "Example Setting",
  type: turn(settings[stage]),
  ...random.maybe(60, { urn: `9999${random.int(10, 99)}` }),
  ...random.maybe(30, { ukprn: "19990001" }),
  ...random.maybe(30, { laEstab: "202/9999" }),
  ...random.maybe(20, { address: { lines: ["1 Example Road"], postcode: "ZZ99 3VZ" } }),
  ...random.maybe(20, { contact: { email: "office@example.org" } }),
});

const envelope = (scene: Scene): Partial<SenSupportPlan> => {
  const { random, status, days, stage, turn, isChild } = scene;
  const ended = status === "ended";
  return {
    ...(status === "draft" ? {} : { startDate: days.start }),
    ...(ended ? { end: { date: days.last, reason: turn(endReasons(stage)), note: "Agreed in the last review." } } : {}),
    senStatus: {
      code: status === "current" && random.chance(4) ? "E" : status === "draft" && random.chance(40) ? "N" : "K",
      startDate: days.start,
      ...(ended && random.chance(50) ? { endDate: days.last } : {}),
    },
    ...random.maybe(25, {
      reform: {
        layer: turn(supportLayer.codes).code,
        layerFrom: days.start,
        packages: [{ system: "example draft list", code: "package 3", version: "0.1" }],
        standards: ["Example list of ordinarily available provision, line 12"],
        reviewDueDate: addDays(days.last, 300),
      },
    }),
    setting: settingOf(scene),
    localAuthority: random.pick(["202", "330", "850", "382"]),
    coordinator: { name: "S. Example", role: stage === "college" ? "learning support manager" : "SENCO" },
    people: makePeople(scene),
    familyInformed: {
      informed: true,
      date: addDays(days.start, random.int(-3, 4)),
      who: isChild ? "parent" : "young person",
      how: "meeting and letter",
    },
  };
};

const build = (
  scene: Scene,
): Omit<SenSupportPlan, "standard" | "standardVersion" | "planId" | "legalRegime" | "status"> => {
  const { random, days, turn, yearNumber, words } = scene;
  const advice = makeAdvice(scene);
  const adviceId = advice[0]?.id;
  return {
    child: makeLearner(scene),
    ...envelope(scene),
    views: makeViews(scene),
    needs: makeNeeds(scene, adviceId),
    outcomes: makeOutcomes(scene),
    provisions: makeProvisions(scene, adviceId),
    cycles: makeCycles(scene),
    reviewFrequency: turn(reviewFrequency.codes).code,
    meetings: days.meetings.map((date, at) => ({
      date,
      purpose: "Progress and next steps.",
      attendees: ["parent", "class teacher"],
      parentTookPart: at % 5 !== 4,
      childTookPart: at % 2 === 0,
      record: fill("{Name} showed {his} work. The parents and the teacher agreed what each does.", words),
    })),
    reports: days.reports.map((date) => ({
      date,
      sentDate: addDays(date, 3),
      summary: "Progress in the areas of the plan.",
    })),
    progress: makeProgress(scene),
    ...random.maybe(75, { provisionMap: makeProvisionMap(scene) }),
    reasonableAdjustments: makeAdjustments(scene),
    ...random.maybe(75, { accessArrangements: makeArrangements(scene) }),
    attendance: makeAttendance(scene),
    externalAdvice: advice,
    ...random.maybe(60, { transitions: makeTransitions(scene) }),
    ...(yearNumber >= 8
      ? {
          preparingForAdulthood: [
            {
              area: turn(pfaArea.codes).code,
              text: fill("{Name} plans a journey each month.", words),
              outcomeRefs: ["outcome-1"],
            },
          ],
        }
      : {}),
    phase: makePhase(scene),
    attachments: [{ id: "attachment-1", title: "drawing", date: days.start, mediaType: "image/png" }],
    ...random.maybe(15, { previousPlanId: "plan-before" }),
    synthetic: true,
    ...random.maybe(8, { extensions: { "org.example.school": { system: "example" } } }),
  };
};

/**
 * Returns a made-up plan of a child or young person who does not exist, sound by every rule of the standard on `asOf`.
 * Pure: the same options give the same plan, byte for byte, on every machine.
 *
 * @throws {RangeError} where an option is out of its range.
 */
export const sampleSenSupportPlan = (options: SampleOptions): SenSupportPlan => {
  checkSampleOptions(options);
  const { seed, number, asOf } = options;
  const random = createRandom(`sen-support-plan|${String(seed)}|${number}|${asOf}`);
  const scene = createScene(number, asOf, random);
  const plan: SenSupportPlan = {
    standard: "sen-support-plan",
    standardVersion: "1.0",
    planId: `sample-${number}`,
    legalRegime: scene.regime,
    status: scene.status,
    ...build(scene),
  };
  // Places that share a value get a copy each, so that a change to one is a change to one.
  return JSON.parse(JSON.stringify(plan));
};
