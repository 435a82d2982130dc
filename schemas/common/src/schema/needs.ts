import {
  assessmentFramework,
  levelOfNeed,
  needDeemedFrom,
  needStatus,
  senAreaOfNeed,
  senType,
  subArea,
} from "../code-lists/index.ts";
import { cite } from "../sources/index.ts";
import type { EvidenceLink, Measurement } from "../types.ts";
import { define, items } from "./items.ts";

const p = items({ source: cite("codeOfPractice", "9.69"), sensitivity: "special-category" });
const design = cite("sendStandards");

/** A pointer into an item of advice. */
export const EvidenceLinkSchema = define(
  "Evidence link",
  "Which advice supports a statement, and where in it.",
  { adviceId: p.ref("Advice", "Id of an item of advice in section K.") },
  {
    locator: p.line("Locator", "Page, section or paragraph of that advice.", { sensitivity: "ordinary" }),
    statementId: p.ref("Statement", "Id of a statement inside that advice, where it has them."),
  },
);

/** One measured level or score. */
export const MeasurementSchema = define(
  "Measurement",
  "One level, score or count, with the framework or test that gives it meaning.",
  { value: p.line("Value", "The level, score or count as the framework writes it.", { source: design }) },
  {
    framework: p.code(assessmentFramework, "Framework", "Assessment framework or kind of test.", { source: design }),
    frameworkName: p.line("Framework name", "Name of the framework or test, where the code does not say it.", {
      source: design,
      sensitivity: "ordinary",
    }),
    frameworkVersion: p.line("Framework version", "Edition of the framework or test.", {
      max: 50,
      source: design,
      sensitivity: "ordinary",
    }),
    subject: p.line("Subject", "Subject, domain or skill that was measured.", { source: design }),
    scaleMin: p.number(
      "Lowest value",
      "Lowest value that the scale has.",
      { minimum: -1000, maximum: 100_000 },
      { source: design, sensitivity: "ordinary" },
    ),
    scaleMax: p.number(
      "Highest value",
      "Highest value that the scale has.",
      { minimum: -1000, maximum: 100_000 },
      { source: design, sensitivity: "ordinary" },
    ),
    ageEquivalentMonths: p.integer(
      "Age equivalent in months",
      "Age at which that value is typical, in months.",
      { minimum: 0, maximum: 360 },
      { source: design },
    ),
    assessor: p.line("Assessor", "Role of the person who measured.", { source: design, sensitivity: "ordinary" }),
    date: p.date("Date", "Day on which it was measured.", { source: design }),
    context: p.line("Context", "Conditions that matter for reading the value.", { max: 500, source: design }),
  },
);

/** What needs of every section have in common. */
export const needItems = {
  impact: p.text("Impact", "What the difficulty means for learning and daily life; the barrier it makes."),
  strengths: p.texts("Strengths", "What the child or young person can do and enjoys in this area.", {
    source: cite("codeOfPractice", "9.61"),
  }),
  level: p.code(levelOfNeed, "Level", "How much support the need calls for, on the authority's scale.", {
    source: design,
  }),
  currentLevels: p.useList<Measurement>(
    "Measurement",
    "Current levels",
    "Where the child or young person is now, as measured.",
    {
      max: 50,
      source: design,
    },
  ),
  evidence: p.useList<EvidenceLink>("EvidenceLink", "Evidence", "The advice that identified the need.", {
    max: 50,
  }),
  identifiedDate: p.date("Identified date", "Day on which the need was first identified.", { source: design }),
  lastConfirmedDate: p.date("Last confirmed date", "Day on which an assessment or review last found the need.", {
    source: design,
  }),
  status: p.code(
    needStatus,
    "Status",
    "Whether the need is current, resolved or replaced by another; current where absent.",
    {
      source: design,
    },
  ),
  supersededBy: p.ref("Superseded by", "Id of the need that replaced this one.", { source: design }),
};

/** A special educational need. */
export const NeedSchema = define(
  "Need",
  "One special educational need of the child or young person.",
  {
    id: p.id("Id of this need in the record."),
    text: p.text(
      "Text",
      "What the child or young person finds difficult, and why that calls for special educational provision.",
      {
        source: cite("sendRegs2014", "12(1)(b)"),
      },
    ),
  },
  {
    broadArea: p.code(senAreaOfNeed, "Broad area", "Broad area of need.", { source: cite("codeOfPractice", "6.28") }),
    subAreas: p.codes(subArea, "Sub-areas", "Narrower areas that the need belongs to, the main one first.", {
      max: 10,
      source: design,
    }),
    driver: p.text("Driver", "What is thought to lie behind a social, emotional or mental health need.", {
      max: 1000,
      source: cite("codeOfPractice", "6.32"),
    }),
    senTypes: p.codes(senType, "SEN types", "Types of SEN in the school census that the need counts under.", {
      max: 5,
      source: cite("sen2"),
    }),
    deemedFrom: p.code(
      needDeemedFrom,
      "Deemed from",
      "Set where it is a health or care need whose provision educates or trains and so counts as special educational provision.",
      { source: cite("cfa2014", "21(5)") },
    ),
    ...needItems,
    extensions: p.extensions(),
  },
);
