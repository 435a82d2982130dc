import {
  childHealthReview,
  childHealthService,
  developmentFinding,
  earlyEducationEntitlement,
  earlyLearningArea,
  earlyYearsFund,
  type Setting,
  senAreaOfNeed,
} from "@send-standards/common";
import type {
  ChildHealthReview,
  DevelopmentObservation,
  EarlyEntitlement,
  EarlyFunding,
  EarlyNotification,
  EarlyYears,
  Portage,
  TwoYearCheck,
} from "../types.ts";
import { makeMeasurement } from "./measurement.ts";
import type { Scene } from "./scene.ts";

const nursery = (): Setting => ({ name: "Example Nursery", type: "earlyYearsProvider" });

const primeAreas = earlyLearningArea.codes.slice(0, 3);

const findings = ({ turn }: Scene, offset: number) => [
  ...primeAreas.map(({ code }, at) => ({
    area: code,
    finding: turn(developmentFinding.codes, at + offset).code,
    ...(at === 0 ? { comment: "Uses single words, and understands more than he or she says." } : {}),
  })),
  { area: turn(earlyLearningArea.codes.slice(3)).code, finding: turn(developmentFinding.codes, 3).code },
];

const makeNotifications = ({ random, turn, aged, ifPast, supplied }: Scene): EarlyNotification[] =>
  ifPast(aged(1, random.int(0, 700)), (day) => ({
    id: "notification-1",
    body: { name: "Example Community NHS Trust", odsCode: "RZ9" },
    role: "community paediatrician",
    opinionDate: day,
    areas: [turn(senAreaOfNeed.codes).code],
    reason: "Speech and understanding are a year behind, and play is alone.",
    disability: random.chance(50),
    parentToldDate: day,
    discussionOffered: true,
    notifiedDate: day,
    authority: random.pick(["202", "330", "815"]),
    ...random.maybe(60, { voluntaryOrganisations: ["Example Parents' Network"] }),
    recorded: supplied("nhsProvider", day),
  }));

const makeChecks = (scene: Scene): TwoYearCheck[] => {
  const { aged, ifPast, supplied } = scene;
  return ifPast(aged(2, 90), (date) => ({
    id: "check-1",
    date,
    setting: nursery(),
    findings: findings(scene, 0),
    strengths: "Loves water, music and being outside.",
    concerns: "Few words, and little interest in other children.",
    actions: "Small-group talk each day; referral with the parents' agreement.",
    parentsGivenDate: date,
    sharedWithHealthVisitor: true,
    recorded: supplied("earlyYearsProvider", date),
  }));
};

const reviewDays: Readonly<Record<string, readonly [years: number, days: number]>> = {
  newBirth: [0, 12],
  sixToEightWeeks: [0, 48],
  oneYear: [0, 320],
  twoToTwoAndAHalf: [2, 120],
  integrated: [2, 90],
  schoolEntry: [5, 20],
  other: [1, 200],
};

const makeReviews = (scene: Scene, checked: boolean): ChildHealthReview[] => {
  const { turn, aged, ifPast, supplied } = scene;
  const { code: kind } = turn(childHealthReview.codes);
  const [years, days] = reviewDays[kind] ?? [0, 12];
  return ifPast(aged(years, days), (date) => ({
    id: "review-1",
    kind,
    date,
    scores: [makeMeasurement(scene, date, 2)],
    findings: findings(scene, 2),
    outcome: "Advice given, and a second look in three months.",
    referredTo: [turn(childHealthService.codes).code],
    ...(kind === "integrated" && checked ? { checkRef: "check-1" } : {}),
    recorded: supplied("nhsProvider", date),
  }));
};

const makeEntitlements = ({ turn, aged, ifPast, supplied }: Scene): EarlyEntitlement[] =>
  ifPast(aged(2, 150), (from) => ({
    id: "hours-1",
    ground: turn(earlyEducationEntitlement.codes).code,
    hoursPerWeek: turn([15, 30, 12.5]),
    weeksPerYear: turn([38, 50]),
    setting: nursery(),
    from,
    to: aged(4, 100),
    recorded: supplied("earlyYearsProvider", from),
  }));

const makeFunding = ({ random, turn, aged, ifPast, supplied }: Scene): EarlyFunding[] =>
  ifPast(aged(3, 10), (from) => ({
    id: "fund-1",
    fund: turn(earlyYearsFund.codes).code,
    tier: `Band ${random.int(1, 3)}`,
    amountPence: random.int(500, 4000) * 100,
    purpose: "An adult for small-group talk, and a visual timetable.",
    setting: nursery(),
    decidedDate: from,
    from,
    to: aged(4, 100),
    recorded: supplied("localAuthorityEducation", from),
  }));

const makePortage = ({ random, aged, ifPast, supplied }: Scene): Portage[] =>
  ifPast(aged(1, 60), (referredDate) => ({
    id: "portage-1",
    service: "Example Portage",
    referredDate,
    from: aged(1, 90),
    visitsPerMonth: random.int(1, 4),
    goals: ["Points to what is wanted.", "Takes turns in a game with a ball."],
    ...random.maybe(60, { to: aged(3, 0), endReason: "Started in a nursery." }),
    recorded: supplied("localAuthorityEducation", referredDate),
  }));

const makeObservations = (scene: Scene): DevelopmentObservation[] => {
  const { turn, aged, ifPast, supplied } = scene;
  return ifPast(aged(1, 120), (date) => ({
    id: "observation-1",
    area: turn(earlyLearningArea.codes).code,
    date,
    ageBand: "12 to 18 months",
    finding: turn(developmentFinding.codes, 1).code,
    measurement: makeMeasurement(scene, date, 0),
    text: "Builds a tower of four bricks and laughs when it falls.",
    recorded: supplied("earlyYearsProvider", date),
  }));
};

/** Returns the early years of the made-up child, as far as they have been. */
export const makeEarlyYears = (scene: Scene): EarlyYears => {
  const twoYearChecks = makeChecks(scene);
  return {
    notifications: scene.random.chance(70) ? makeNotifications(scene) : [],
    twoYearChecks,
    reviews: makeReviews(scene, twoYearChecks.length > 0),
    entitlements: makeEntitlements(scene),
    fundingAwards: makeFunding(scene),
    portage: scene.random.chance(50) ? makePortage(scene) : [],
    observations: makeObservations(scene),
  };
};
