import { type AssessmentFrameworkCode, engagementArea, progressRate } from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import type { ProgressMeasure } from "../types.ts";
import type { Scene } from "./scene.ts";

const steps: readonly AssessmentFrameworkCode[] = [
  "bSquared",
  "mapp",
  "cherryGarden",
  "smallStepsTracker",
  "earwig",
  "solar",
  "otherVendor",
];

const levelsOf: Readonly<Record<Scene["stage"], readonly (readonly [AssessmentFrameworkCode, string])[]>> = {
  early: [
    ["birthTo5Matters", "Range 4"],
    ["developmentMatters", "Three and four-year-olds"],
    ["developmentJournal", "Step 6"],
    ["eyfsProfile", "Emerging"],
  ],
  primary: [
    ["preKeyStage", "Standard 3"],
    ["phonicsCheck", "Not yet met"],
    ["nationalCurriculum", "Working towards"],
  ],
  secondary: [
    ["gcse", "Grade 3"],
    ["entryLevel", "Entry 2"],
    ["nationalCurriculum", "Below"],
  ],
  college: [
    ["functionalSkills", "Level 1"],
    ["asdan", "Personal progress"],
    ["entryLevel", "Entry 3"],
  ],
};

/** Returns measures of progress of several kinds, told apart by `kind`. */
export const makeProgress = (scene: Scene): ProgressMeasure[] => {
  const { random, threads, turn, days, stage, words } = scene;
  const common = {
    outcomeRef: "outcome-1",
    date: days.start,
    assessor: "class teacher",
    ...random.maybe(30, { context: "In the morning, in the usual room." }),
    rate: turn(progressRate.codes).code,
  };
  const [framework, level] = turn(levelsOf[stage]);
  const kinds: readonly ProgressMeasure[] = [
    {
      kind: "smallSteps",
      framework: turn(steps),
      ...common,
      frameworkName: "Example steps",
      frameworkVersion: "2024",
      subject: "communication",
      comparableNationally: false,
      level: "Level 4",
      step: "Step 7",
      percent: random.int(0, 100),
    },
    {
      kind: "level",
      framework,
      level,
      ...common,
      frameworkVersion: "2025",
      subject: "main area of need",
      comparableNationally: true,
    },
    {
      kind: "scale",
      value: random.int(1, 10),
      ...common,
      framework: "standardised",
      frameworkName: "How I feel about school",
      frameworkVersion: "1",
      subject: "belonging",
      comparableNationally: false,
      scaleMin: 1,
      scaleMax: 10,
      selfReport: true,
    },
    {
      kind: "standardisedTest",
      test: "Example reading test",
      ...common,
      edition: "4",
      subject: "single words",
      rawScore: 31,
      standardScore: random.int(70, 105),
      percentile: random.int(2, 60),
      ageEquivalentMonths: random.int(40, 160),
    },
    {
      kind: "engagement",
      areas: engagementArea.codes.map(({ code }) => ({
        area: code,
        observation: fill("{Name} looked up and reached out.", words),
      })),
      ...common,
      subject: "story with objects",
    },
    { kind: "level", framework: "pScales", level: "P6", subject: "speaking", date: "2021-06-30" },
  ];
  const goals = threads.map(
    (thread, at): ProgressMeasure => ({
      kind: "goalAttainment",
      score: turn([-2, -1, 0, 1, 2], at),
      ...common,
      outcomeRef: `outcome-${at + 1}`,
      baselineScore: -2,
      levels: [
        { score: -2, text: fill(thread.baseline, words) },
        { score: 0, text: fill(thread.expected, words) },
        { score: 2, text: fill(thread.outcome, words) },
      ],
    }),
  );
  return [...goals, ...random.some(stage === "college" ? kinds.slice(0, 5) : kinds, 2)];
};
