import {
  accessArrangement,
  ageComparison,
  avoidancePattern,
  learnerDestination,
  ncYearActual,
  pupilEntitlement,
  resultKind,
  senProvision,
  senType,
  studyProgramme,
  travelMode,
} from "@send-standards/common";
import type {
  Education,
  ExamArrangement,
  Journey,
  Programme,
  PupilSupport,
  Result,
  SchoolAvoidance,
  SenStage,
} from "../types.ts";
import { makeAttendance, makeOutOfSchool, makeSuspension, makeTimetable } from "./attendance.ts";
import { makeMeasurement } from "./measurement.ts";
import { makePlacements } from "./placements.ts";
import type { Scene } from "./scene.ts";

const makeSenStages = ({ turn, ago, inUse, supplied }: Scene): SenStage[] => {
  const types = inUse(senType, ago(90));
  const current: SenStage = {
    id: "stage-1",
    provision: turn(inUse(senProvision, ago(90))),
    types: [
      { type: turn(types), rank: 1 },
      { type: turn(types, 5), rank: 2 },
    ],
    placementRef: "placement-1",
    from: ago(90),
    recorded: supplied("school", ago(20)),
  };
  const earlier: SenStage = {
    id: "stage-0",
    provision: "N",
    from: ago(120),
    to: ago(91),
    recorded: supplied("school", ago(120)),
  };
  return [current, earlier];
};

const makeResults = (scene: Scene): Result[] => {
  const { random, turn, ago, supplied } = scene;
  return [
    {
      id: "result-1",
      measurement: makeMeasurement(scene, ago(110), 5),
      kind: turn(resultKind.codes).code,
      ncYear: turn(ncYearActual.codes, 3).code,
      comparison: turn(ageComparison.codes).code,
      recorded: supplied("school", ago(110)),
    },
    {
      id: "result-2",
      measurement: makeMeasurement(scene, ago(12), 5),
      kind: turn(resultKind.codes).code,
      comparison: turn(ageComparison.codes, 1).code,
      ...random.maybe(70, { progress: "Reads whole sentences now, where it was single words." }),
      previousRef: "result-1",
      recorded: supplied("school", ago(12)),
    },
  ];
};

const makeProgramme = ({ random, turn, ago, supplied }: Scene): Programme => {
  const over = random.chance(50);
  return {
    id: "programme-1",
    kind: turn(studyProgramme.codes).code,
    title: "Example programme",
    level: random.pick(["Entry 3", "Level 1", "Level 2"]),
    plannedHours: random.int(300, 600),
    workPlacementHours: random.int(0, 200),
    highNeedsFunding: random.chance(50),
    from: ago(120),
    to: over ? ago(10) : ago(-200),
    ...(over ? { completed: random.chance(80), destination: turn(learnerDestination.codes).code } : {}),
    placementRef: "placement-1",
    recorded: supplied("college", ago(8)),
  };
};

const makeAccessArrangement = ({ random, turn, ago, supplied }: Scene): ExamArrangement => ({
  id: "access-1",
  kind: turn(accessArrangement.codes).code,
  detail: "A quarter more than others have.",
  evidence: "Standardised test and the normal way of working.",
  normalWayOfWorking: true,
  from: ago(90),
  ...random.maybe(50, { to: ago(-600) }),
  recorded: supplied("school", ago(90)),
});

const makeEntitlement = ({ random, turn, ago, supplied }: Scene): PupilSupport => ({
  id: "entitlement-1",
  kind: turn(pupilEntitlement.codes).code,
  from: ago(95),
  ...random.maybe(40, { to: ago(-200) }),
  recorded: supplied("school", ago(95)),
});

const makeAvoidance = ({ random, turn, ago, supplied }: Scene): SchoolAvoidance => ({
  id: "avoidance-1",
  identifiedDate: ago(65),
  pattern: turn(avoidancePattern.codes).code,
  factors: ["Noise in corridors.", "Likes the animals of the school farm."],
  supports: ["Comes in by the side door.", "A named adult each morning."],
  leadRole: "pastoral lead",
  planDate: ago(60),
  reviewDate: ago(30),
  ...random.maybe(40, { resolvedDate: ago(16) }),
  evidenceRefs: ["evidence-1"],
  recorded: supplied("school", ago(60)),
});

const makeJourney = ({ random, turn, ago, supplied }: Scene): Journey => ({
  id: "journey-1",
  eligible: random.chance(60),
  mode: turn(travelMode.codes).code,
  journeyMinutes: random.int(5, 75),
  passengerAssistant: random.chance(30),
  independentTravelTraining: random.chance(20),
  from: ago(85),
  ...random.maybe(30, { to: ago(-200) }),
  recorded: supplied("localAuthorityEducation", ago(85)),
});

/** Returns the education of the made-up child or young person, as far as it has gone. */
export const makeEducation = (scene: Scene): Education => {
  const { random, age, ago, isOfSchoolAge } = scene;
  const placements = makePlacements(scene);
  if (placements.length === 0) return { placements };
  // The furthest day back on which anything happens at school.
  const pupil = isOfSchoolAge(ago(110)) && isOfSchoolAge(ago(5));
  const suspensions = pupil && random.chance(50) ? [makeSuspension(scene)] : [];
  return {
    placements,
    senStages: makeSenStages(scene),
    attendancePeriods: pupil ? [makeAttendance(scene)] : [],
    partTimeTimetables: pupil && random.chance(40) ? [makeTimetable(scene)] : [],
    suspensions,
    results: makeResults(scene),
    programmes: age >= 17 ? [makeProgramme(scene)] : [],
    accessArrangements: age >= 10 ? [makeAccessArrangement(scene)] : [],
    entitlements: [makeEntitlement(scene)],
    avoidanceEpisodes: pupil && random.chance(40) ? [makeAvoidance(scene)] : [],
    outOfSchoolArrangements: pupil && random.chance(50) ? [makeOutOfSchool(scene, suspensions.length > 0)] : [],
    journeys: [makeJourney(scene)],
  };
};
