import { Type } from "@sinclair/typebox";
import { quantityPeriod } from "../code-lists/index.ts";
import { cite } from "../sources/index.ts";
import { entry, items } from "./items.ts";

const p = items({ source: cite("codeOfPractice", "9.69"), sensitivity: "ordinary" });
const design = cite("sendStandards");

const basis = <const Tag extends string>(tag: Tag) =>
  Type.Literal(tag, {
    title: "Basis",
    description: "What kind of quantity this is; decides which properties it has.",
    "x-since": "1.0.0",
    "x-source": "SEND Standards",
    "x-sensitivity": "ordinary",
  });

const staffing = {
  ratio: p.group(
    "Ratio",
    "Staff to learners: 1 to 1, 2 to 1, 1 to 3.",
    {
      staff: p.integer("Staff", "Number of adults.", { minimum: 1, maximum: 10 }),
      learners: p.integer("Learners", "Number of learners.", { minimum: 1, maximum: 60 }),
    },
    {},
  ),
  groupSizeMax: p.integer("Largest group", "Most learners in the group.", { minimum: 1, maximum: 60 }),
};

/** How much of something is provided; the tag `basis` says in which way it is counted. */
export const QuantitySchema = Type.Union(
  [
    entry(
      {
        basis: basis("timed"),
        minutes: p.integer("Minutes", "Length of one session in minutes.", { minimum: 1, maximum: 1440 }),
        sessions: p.integer("Sessions", "Number of sessions in one period.", { minimum: 1, maximum: 400 }),
        per: p.code(quantityPeriod, "Per", "The period in which that many sessions take place."),
      },
      {
        weeksPerYear: p.integer(
          "Weeks per year",
          "Weeks in a year in which it is provided; 38 school weeks where absent.",
          {
            minimum: 1,
            maximum: 52,
          },
        ),
        totalMinutesPerYear: p.integer(
          "Total minutes per year",
          "The yearly total; follows from the other properties.",
          {
            minimum: 1,
            maximum: 527_040,
          },
        ),
        ...staffing,
      },
    ),
    entry(
      { basis: basis("continuous") },
      {
        during: p.line("During", "When it is in place: throughout the school day, in all lessons, overnight.", {
          max: 500,
        }),
        hoursPerWeek: p.number("Hours per week", "How many hours a week that is.", { minimum: 0, maximum: 168 }),
        weeksPerYear: p.integer("Weeks per year", "Weeks in a year in which it is in place.", {
          minimum: 1,
          maximum: 52,
        }),
        ...staffing,
      },
    ),
    entry(
      {
        basis: basis("triggered"),
        trigger: p.line("Trigger", "The event that starts it: a seizure, a supply teacher, a fire drill.", {
          max: 500,
        }),
      },
      {
        minutes: p.integer("Minutes", "Length each time in minutes.", { minimum: 1, maximum: 1440 }),
        ...staffing,
      },
    ),
    entry(
      { basis: basis("oneOff") },
      {
        number: p.integer("Number", "How many items or occasions.", { minimum: 1, maximum: 1000 }),
        by: p.date("By", "Day by which it is provided."),
      },
    ),
    entry(
      {
        basis: basis("notQuantified"),
        reason: p.text("Reason", "Why an amount would not serve the child or young person, and who decides how much.", {
          max: 1000,
          source: cite("codeOfPractice", "9.69"),
        }),
      },
      {},
    ),
  ],
  {
    title: "Quantity",
    description:
      "How much is provided: timed sessions, in place continuously, started by an event, once, or not quantified for a stated reason.",
    "x-since": "1.0.0",
    "x-source": `${design.title}; SEND code of practice, paragraph 9.69`,
  },
);
