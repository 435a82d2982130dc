import { cite, delivererRole, fundingSource } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";
import type { ProvisionMapRow } from "../types.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "special-category" });
const ordinary = { sensitivity: "ordinary" } as const;
const map = { source: cite("codeOfPractice", "6.76") };
const budget = { source: cite("notionalSenBudget", undefined, false) };

/** One intervention and what it costs for this learner in a year. */
export const ProvisionMapRowSchema = define(
  "Provision map row",
  "One intervention that is additional to or different from what peers have, and what it costs for this learner in a year.",
  { id: p.id("Id of this row in the record."), intervention: p.line("Intervention", "Name of the intervention.", map) },
  {
    provisionRef: p.ref("Provision", "Id of the provision that the row costs."),
    staffRole: p.code(delivererRole, "Staff role", "Role of the person who gives it.", ordinary),
    ratePencePerHour: p.integer(
      "Rate in pence per hour",
      "What one hour of that person costs, on-costs included where the setting counts them.",
      { minimum: 0, maximum: 100_000 },
      ordinary,
    ),
    rateSource: p.line(
      "Rate source",
      "Where the rate comes from, such as the authority's table for the year.",
      ordinary,
    ),
    minutesPerSession: p.integer("Minutes per session", "Length of one session in minutes.", {
      minimum: 1,
      maximum: 1440,
    }),
    sessionsPerWeek: p.number("Sessions per week", "Sessions in a week, to two decimals: 0.5 for one in two weeks.", {
      minimum: 0,
      maximum: 100,
    }),
    weeks: p.integer("Weeks", "Weeks in the year in which it is given; a school year has 38 or 39.", {
      minimum: 1,
      maximum: 53,
    }),
    groupSize: p.integer("Group size", "Learners who share the session; each bears an equal part of its cost.", {
      minimum: 1,
      maximum: 60,
    }),
    equipmentPence: p.pence("Equipment in pence", "This learner's part of what equipment costs in the year.", ordinary),
    externalPence: p.pence(
      "External cost in pence",
      "This learner's part of what is paid to others in the year.",
      ordinary,
    ),
    annualPence: p.pence(
      "Annual cost in pence",
      "Minutes per session times sessions per week times weeks times rate, divided by the group size, to the nearest penny, plus equipment and external cost.",
    ),
    cumulativePence: p.pence(
      "Cumulative cost in pence",
      "Annual cost of this row and all rows before it that the setting pays for.",
      budget,
    ),
    fundingSource: p.code(
      fundingSource,
      "Funding source",
      "Budget that pays for it; the setting's own where absent.",
      ordinary,
    ),
    startMeasure: p.line("Start measure", "Where the learner stood when it began.", { max: 500, ...map }),
    endMeasure: p.line("End measure", "Where the learner stood when it ended.", { max: 500, ...map }),
  },
);

/** The learner's part of the setting's provision map. */
export const ProvisionMapSchema = define(
  "Provision map",
  "What is provided for this learner in one year and what it costs. Recommended and not required. £6,000 a year is the most that a mainstream school is asked to contribute for a pupil with high needs before top-up; it is no sum set aside for each pupil.",
  {},
  {
    academicYear: p.pattern("Academic year", "Academic year that the map is for, as 2026/27.", {
      pattern: "^20[0-9]{2}/[0-9]{2}$",
      max: 7,
      ...map,
      ...ordinary,
    }),
    rows: p.useList<ProvisionMapRow>("ProvisionMapRow", "Rows", "The interventions, one row each.", map),
    totalPence: p.pence("Total in pence", "Annual cost of all rows that the setting pays for.", budget),
    remainingPence: p.pence(
      "Remaining in pence",
      "What is left of 600,000 pence after the total; nothing where the total is higher.",
      budget,
    ),
    aboveThreshold: p.text(
      "Above the threshold",
      "Where the total is above £6,000: who pays for the rest, or what is being done about it.",
      { max: 1000, ...budget },
    ),
    notes: p.text("Notes", "What a reader of the figures needs to know.", { max: 2000 }),
  },
);
