import {
  costMethod,
  delivererEmployer,
  delivererRole,
  deliverySetting,
  fundingBody,
  fundingSource,
  provisionType,
} from "../code-lists/index.ts";
import { cite } from "../sources/index.ts";
import type {
  Cost,
  CurriculumChange,
  Deliverer,
  DeliveryPeriod,
  Departure,
  Equipment,
  EvidenceLink,
  Flexibility,
  FundingShare,
  Quantity,
  ResidentialNeed,
} from "../types.ts";
import { define, entry, items } from "./items.ts";

const p = items({ source: cite("codeOfPractice", "9.69"), sensitivity: "special-category" });
const design = cite("sendStandards");

/** What one body pays of something. */
export const FundingShareSchema = define(
  "Funding share",
  "What one body pays of a provision that several bodies pay for.",
  {
    body: p.code(fundingBody, "Body", "Whose budget it is: education, health or social care.", {
      source: cite("cfa2014", "26"),
      sensitivity: "ordinary",
    }),
  },
  {
    percent: p.integer(
      "Percent",
      "Share of the cost in whole percent.",
      { minimum: 0, maximum: 100 },
      {
        source: cite("cfa2014", "26"),
        sensitivity: "ordinary",
      },
    ),
    pence: p.pence("Pence", "Share of the yearly cost in pence.", { source: design, sensitivity: "ordinary" }),
    financialYear: p.pattern("Financial year", "Financial year that it is for, as 2026-27.", {
      pattern: "^20[0-9]{2}-[0-9]{2}$",
      max: 7,
      source: design,
      sensitivity: "ordinary",
    }),
  },
);

/** Advice that was not followed, and why. */
export const DepartureSchema = define(
  "Departure",
  "Advice that was not followed in full, and why.",
  { adviceId: p.ref("Advice", "Id of the advice in section K.") },
  {
    statementId: p.ref("Statement", "Id of the statement inside that advice."),
    reason: p.text("Reason", "Why the plan departs from it.", { max: 2000 }),
  },
);

/** Who provides something, by role. */
export const DelivererSchema = define(
  "Deliverer",
  "Who provides it, by role; nobody is named.",
  {},
  {
    role: p.code(delivererRole, "Role", "Role of the person who provides it.", { sensitivity: "ordinary" }),
    expertise: p.line("Expertise", "Qualification, registration, training or experience that the person needs.", {
      max: 500,
      sensitivity: "ordinary",
    }),
    supervision: p.line("Supervision", "Who trains and supervises the person, and how often.", {
      max: 500,
      sensitivity: "ordinary",
    }),
    employer: p.code(delivererEmployer, "Employer", "Kind of body that employs the person.", {
      source: design,
      sensitivity: "ordinary",
    }),
  },
);

/** Changes to the National Curriculum or to a course. */
export const CurriculumChangeSchema = define(
  "Curriculum",
  "Changes to the National Curriculum or to a course.",
  {},
  {
    modifications: p.texts("Modifications", "What is taught in a changed form."),
    exclusions: p.list(
      entry(
        { subject: p.line("Subject", "What is left out.") },
        {
          detail: p.text("Detail", "How much of it is left out.", { max: 1000 }),
          substitute: p.text("Substitute", "What is taught instead.", { max: 1000 }),
        },
      ),
      "Exclusions",
      "What is not taught, and what is taught instead.",
      { max: 20 },
    ),
  },
);

/** Whether provision is residential. */
export const ResidentialNeedSchema = define(
  "Residential",
  "Whether it is residential.",
  { required: p.flag("Required", "true where the child or young person needs to live where it is provided.") },
  {
    weeksPerYear: p.integer("Weeks per year", "Weeks in a year.", { minimum: 1, maximum: 52 }),
    basis: p.text("Basis", "Why it needs to be residential.", { max: 1000 }),
  },
);

/** What something costs in a year. */
export const CostSchema = define(
  "Cost",
  "What it costs in a year. A cost never takes the place of a description.",
  { annualPence: p.pence("Yearly cost in pence", "Cost in one year.", { source: design, sensitivity: "ordinary" }) },
  {
    unit: p.line("Unit", "What the cost is calculated from, such as an hourly rate.", {
      source: design,
      sensitivity: "ordinary",
    }),
    basisYear: p.pattern("Basis year", "Financial year of the prices, as 2026-27.", {
      pattern: "^20[0-9]{2}-[0-9]{2}$",
      max: 7,
      source: design,
      sensitivity: "ordinary",
    }),
    method: p.code(costMethod, "Method", "Whether it is an actual cost, a standard rate or an estimate.", {
      source: design,
      sensitivity: "ordinary",
    }),
    band: p.line("Band", "Name of the funding band, where the authority uses bands.", {
      max: 50,
      source: design,
      sensitivity: "ordinary",
    }),
  },
);

/** What may vary in a provision. */
export const FlexibilitySchema = define(
  "Flexibility",
  "What may vary, where the child's or young person's needs call for it.",
  {
    floor: p.line("Floor", "The least that is provided in any case.", { max: 500 }),
  },
  {
    decisionMaker: p.line("Decision maker", "Role of the person who decides on a change.", {
      sensitivity: "ordinary",
    }),
    rule: p.text("Rule", "When and how the amount may change.", { max: 1000 }),
  },
);

/** One thing that is provided. */
export const EquipmentSchema = define(
  "Equipment",
  "One thing that is provided.",
  { item: p.line("Item", "What it is.") },
  {
    specification: p.text("Specification", "Make, model or what it must do.", { max: 1000 }),
    owner: p.line("Owner", "Body that owns it.", { sensitivity: "ordinary" }),
    maintainer: p.line("Maintainer", "Body that keeps it working.", { sensitivity: "ordinary" }),
    replacement: p.line("Replacement", "When it is replaced and who pays.", { max: 500, sensitivity: "ordinary" }),
  },
);

/** What was due and what was given in one period. */
export const DeliveryPeriodSchema = define(
  "Delivery period",
  "What was due and what was given in one period.",
  { from: p.date("From", "First day of the period.", { source: cite("cfa2014", "42") }) },
  {
    to: p.date("To", "Last day of the period.", { source: cite("cfa2014", "42") }),
    plannedMinutes: p.integer(
      "Planned minutes",
      "Minutes that were due.",
      { minimum: 0, maximum: 527_040 },
      { source: design },
    ),
    deliveredMinutes: p.integer(
      "Delivered minutes",
      "Minutes that were given.",
      { minimum: 0, maximum: 527_040 },
      { source: design },
    ),
    shortfallReason: p.line("Shortfall reason", "Why fewer minutes were given than were due.", { source: design }),
  },
);

/** What provision of every section has in common. */
export const provisionItems = {
  type: p.code(provisionType, "Type", "Kind of provision."),
  needRefs: p.refs("Needs", "Ids of the needs that it meets."),
  outcomeRefs: p.refs("Outcomes", "Ids of the outcomes that it leads to."),
  quantity: p.use<Quantity>("Quantity", "Quantity", "How much of it there is."),
  deliverer: p.use<Deliverer>("Deliverer", "Deliverer", "Who provides it, by role; nobody is named."),
  location: p.code(deliverySetting, "Location", "Where it is provided.", { source: design }),
  timeOfDay: p.line("Time of day", "When in the day it is provided.", { source: design, sensitivity: "ordinary" }),
  startDate: p.date("Start date", "First day on which it is provided.", { source: cite("codeOfPractice", "9.61") }),
  endDate: p.date("End date", "Last day on which it is provided.", { source: cite("codeOfPractice", "9.61") }),
  reviewDate: p.date("Review date", "Day on which it is next looked at.", { source: cite("codeOfPractice", "9.61") }),
  equipment: p.useList<Equipment>("Equipment", "Equipment", "Things that are provided.", { max: 30 }),
  facilities: p.texts("Facilities", "Rooms, spaces and changes to the environment that are provided.", { max: 20 }),
  curriculum: p.use<CurriculumChange>(
    "CurriculumChange",
    "Curriculum",
    "Changes to the National Curriculum or to a course.",
  ),
  residential: p.use<ResidentialNeed>("ResidentialNeed", "Residential", "Whether it is residential."),
  fundingSource: p.code(fundingSource, "Funding source", "Budget that pays for it.", {
    source: design,
    sensitivity: "ordinary",
  }),
  accountableBody: p.code(
    fundingBody,
    "Accountable body",
    "Who answers for its delivery: education, health or social care.",
    {
      source: cite("cfa2014", "42"),
      sensitivity: "ordinary",
    },
  ),
  commissioner: p.line("Commissioner", "Body that arranges it.", { source: design, sensitivity: "ordinary" }),
  fundingShares: p.useList<FundingShare>("FundingShare", "Funding shares", "What each body pays, where several do.", {
    max: 10,
    source: cite("cfa2014", "26"),
  }),
  cost: p.use<Cost>("Cost", "Cost", "What it costs in a year. A cost never takes the place of a description.", {
    source: design,
  }),
  flexibility: p.use<Flexibility>(
    "Flexibility",
    "Flexibility",
    "What may vary, where the child's or young person's needs call for it.",
  ),
  evidence: p.useList<EvidenceLink>("EvidenceLink", "Evidence", "The advice that it is based on.", { max: 50 }),
  departures: p.useList<Departure>(
    "Departure",
    "Departures from advice",
    "Advice that was not followed in full, and why.",
    { max: 50 },
  ),
  preparesForAdulthood: p.flag(
    "Prepares for adulthood",
    "true where it helps to prepare for adulthood and independent living.",
    {
      source: cite("sendRegs2014", "12(3)"),
    },
  ),
  budgetItemRef: p.ref("Personal budget item", "Id of the item of the personal budget in section J that pays for it.", {
    source: cite("budgetRegs2014", "6"),
  }),
  delivery: p.useList<DeliveryPeriod>(
    "DeliveryPeriod",
    "Delivery",
    "What was due and what was given, period by period.",
    { max: 200, source: cite("cfa2014", "42") },
  ),
};

/** Special educational provision. */
export const ProvisionSchema = define(
  "Provision",
  "One special educational provision.",
  {
    id: p.id("Id of this provision in the record."),
    text: p.text("Text", "What is provided, in enough detail that nobody can be in doubt about it.", {
      source: cite("sendRegs2014", "12(1)(f)"),
    }),
  },
  { ...provisionItems, extensions: p.extensions() },
);
