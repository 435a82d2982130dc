import { assessmentFramework, cite, engagementArea, progressRate } from "@send-standards/common";
import { entry, items } from "@send-standards/common/schema";
import { Type } from "@sinclair/typebox";

const p = items({ source: cite("sendStandards"), sensitivity: "special-category" });
const ordinary = { sensitivity: "ordinary" } as const;

const kind = <const Tag extends string>(tag: Tag) =>
  Type.Literal(tag, {
    title: "Kind",
    description: "What kind of measure it is; decides which properties it has.",
    "x-since": "1.0.0",
    "x-source": "SEND Standards",
    "x-sensitivity": "ordinary",
  });

const common = {
  outcomeRef: p.ref("Outcome", "Id of the outcome that it tells about."),
  date: p.date("Date", "Day on which it was measured."),
  assessor: p.line("Assessor", "Role of the person who measured.", ordinary),
  context: p.line("Context", "Conditions that matter for reading the value.", { max: 500 }),
  rate: p.code(progressRate, "Rate", "Progress compared with the learner's own starting point and expected path."),
};

const framework = {
  framework: p.code(assessmentFramework, "Framework", "Framework that the value belongs to.", ordinary),
};

const named = {
  frameworkName: p.line("Framework name", "Name of the framework, where the code does not say it.", ordinary),
  frameworkVersion: p.line("Framework version", "Edition of the framework.", { max: 50, ...ordinary }),
  subject: p.line("Subject", "Subject, domain or skill."),
  comparableNationally: p.flag(
    "Comparable nationally",
    "true where values of this framework mean the same in every setting of England.",
    ordinary,
  ),
};

/** One value of progress, with what gives it meaning. Values of different kinds are never averaged. */
export const ProgressMeasureSchema = Type.Union(
  [
    entry(
      {
        kind: kind("goalAttainment"),
        score: p.integer(
          "Score",
          "Goal attainment scaling: -2 much less than expected, 0 as expected, 2 much more than expected.",
          { minimum: -2, maximum: 2 },
        ),
      },
      {
        ...common,
        baselineScore: p.integer("Baseline score", "Score at the start, commonly -1 or -2.", {
          minimum: -2,
          maximum: 2,
        }),
        levels: p.list(
          entry(
            {
              score: p.integer("Score", "Point of the scale.", { minimum: -2, maximum: 2 }),
              text: p.text("Text", "What that point looks like for this learner.", { max: 1000 }),
            },
            {},
          ),
          "Levels",
          "The five points of the scale in words, agreed before the support began.",
          { max: 5 },
        ),
      },
    ),
    entry(
      { kind: kind("smallSteps"), ...framework },
      {
        ...common,
        ...named,
        level: p.line("Level", "Level, stage or branch of the framework.", { max: 100 }),
        step: p.line("Step", "Step inside the level.", { max: 200 }),
        percent: p.integer("Percent", "Share of the level that has been achieved.", { minimum: 0, maximum: 100 }),
      },
    ),
    entry(
      {
        kind: kind("level"),
        ...framework,
        level: p.line("Level", "Level, grade or standard as the framework writes it.", { max: 100 }),
      },
      { ...common, ...named },
    ),
    entry(
      {
        kind: kind("scale"),
        value: p.number("Value", "The value on the scale.", { minimum: -1000, maximum: 100_000 }),
      },
      {
        ...common,
        ...framework,
        ...named,
        scaleMin: p.number(
          "Lowest value",
          "Lowest value that the scale has.",
          { minimum: -1000, maximum: 100_000 },
          ordinary,
        ),
        scaleMax: p.number(
          "Highest value",
          "Highest value that the scale has.",
          { minimum: -1000, maximum: 100_000 },
          ordinary,
        ),
        selfReport: p.flag("Self-report", "true where the learner gave the value."),
      },
    ),
    entry(
      { kind: kind("standardisedTest"), test: p.line("Test", "Name of the test or questionnaire.") },
      {
        ...common,
        edition: p.line("Edition", "Edition of the test.", { max: 50, ...ordinary }),
        subject: p.line("Subject", "Part of the test."),
        rawScore: p.number("Raw score", "Points scored.", { minimum: 0, maximum: 10_000 }),
        standardScore: p.integer("Standard score", "Score with a mean of 100 and a standard deviation of 15.", {
          minimum: 20,
          maximum: 180,
        }),
        percentile: p.integer("Percentile", "Share of the same age who score lower, in per cent.", {
          minimum: 0,
          maximum: 100,
        }),
        ageEquivalentMonths: p.integer("Age equivalent in months", "Age at which that score is typical, in months.", {
          minimum: 0,
          maximum: 360,
        }),
      },
    ),
    entry(
      {
        kind: kind("engagement"),
        areas: p.list(
          entry(
            {
              area: p.code(engagementArea, "Area", "Area of the engagement model.", {
                source: cite("engagementModel", undefined, false),
              }),
            },
            { observation: p.text("Observation", "What was seen.", { max: 2000 }) },
          ),
          "Areas",
          "What was seen in each area of the engagement model; it has no scores.",
          { max: 5, source: cite("engagementModel", undefined, false) },
        ),
      },
      { ...common, subject: p.line("Subject", "Activity or context that was observed.") },
    ),
  ],
  {
    title: "Progress measure",
    description:
      "One value of progress: goal attainment scaling, small steps, a level, a number on a scale, a standardised test, or the engagement model.",
    "x-since": "1.0.0",
    "x-source": "SEND Standards",
  },
);
