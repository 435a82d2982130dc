import {
  assessmentFramework,
  cite,
  courseLevel,
  earlyEducationEntitlement,
  earlyLearningArea,
  type Professional,
  progressStatus,
  unitType,
} from "@send-standards/common";
import { entry, items } from "@send-standards/common/schema";
import { Type } from "@sinclair/typebox";

const p = items({ source: cite("sendStandards"), sensitivity: "special-category" });
const early = { source: cite("codeOfPractice", "5.36") };
const framework = { source: cite("earlyYearsFramework", undefined, false) };
const post16 = { source: cite("codeOfPractice", "7.13") };

const kind = <const Tag extends string>(tag: Tag) =>
  Type.Literal(tag, {
    title: "Kind",
    description: "Whether it is early years, school or after 16; decides which properties there are.",
    "x-since": "1.0.0",
    "x-source": "SEND Standards",
    "x-sensitivity": "ordinary",
  });

const earlyYears = entry(
  { kind: kind("earlyYears") },
  {
    keyPerson: p.use<Professional>(
      "Professional",
      "Key person",
      "Practitioner who is the child's key person.",
      framework,
    ),
    notification: p.group(
      "Notification",
      "An NHS body told the authority that the child has or probably has special educational needs or a disability.",
      {},
      {
        date: p.date("Date", "Day of the notification.", { source: cite("cfa2014", "23") }),
        body: p.line("Body", "NHS body that sent it.", { source: cite("cfa2014", "23") }),
        professional: p.line("Professional", "Role of the person who raised it.", { source: cite("cfa2014", "23") }),
        concerns: p.texts("Concerns", "What gave rise to it.", { max: 20, source: cite("cfa2014", "23") }),
        parentInformed: p.flag("Parents informed", "true where the parents were told and could discuss it first.", {
          source: cite("cfa2014", "23"),
        }),
      },
      { source: cite("cfa2014", "23") },
    ),
    twoYearCheck: p.group(
      "Progress check at age two",
      "The written summary of the child's development between the second and the third birthday.",
      {},
      {
        date: p.date("Date", "Day of the check.", framework),
        setting: p.line("Setting", "Where it was made.", { ...framework, sensitivity: "personal" }),
        withHealthReview: p.flag(
          "With the health review",
          "true where it was made together with the health visitor's review.",
          framework,
        ),
        areas: p.list(
          entry(
            { area: p.code(earlyLearningArea, "Area", "Area of learning and development.", framework) },
            {
              summary: p.text("Summary", "What the child does.", { max: 1000, ...framework }),
              concern: p.flag("Concern", "true where progress is less than expected.", framework),
            },
          ),
          "Areas",
          "The prime areas, one entry each, and any other area that was looked at.",
          { max: 7, ...framework },
        ),
        actions: p.texts("Actions", "What the setting does about concerns.", { max: 20, ...framework }),
        sharedWithParentDate: p.date(
          "Shared with parents date",
          "Day on which the parents were given the summary.",
          framework,
        ),
      },
      framework,
    ),
    entitlement: p.group(
      "Entitlement",
      "Funded early education.",
      {},
      {
        kinds: p.codes(earlyEducationEntitlement, "Kinds", "Entitlements that the child has."),
        hoursPerWeek: p.number("Hours per week", "Funded hours taken up a week.", { minimum: 0, maximum: 60 }),
        weeksPerYear: p.integer("Weeks per year", "Weeks a year in which they are taken up.", {
          minimum: 1,
          maximum: 52,
        }),
      },
    ),
    inclusionFund: p.group(
      "SEN inclusion fund",
      "Money of the authority's SEN inclusion fund for this child.",
      {},
      {
        tier: p.line("Tier", "Tier or band, as the authority calls it.", { max: 100 }),
        pence: p.pence("Pence", "Amount in pence for the period."),
        startDate: p.date("Start date", "First day of the period."),
        endDate: p.date("End date", "Last day of the period."),
        use: p.text("Use", "What it is spent on.", { max: 1000 }),
      },
    ),
    disabilityAccessFund: p.group(
      "Disability access fund",
      "A yearly sum for a child who receives disability living allowance.",
      { eligible: p.flag("Eligible", "true where the child is eligible.") },
      {
        pence: p.pence("Pence", "Amount in pence; it changes from year to year."),
        year: p.pattern("Year", "Financial year, as 2026-27.", { pattern: "^20[0-9]{2}-[0-9]{2}$", max: 7 }),
        use: p.text("Use", "What it is spent on.", { max: 1000 }),
      },
    ),
    portage: p.group(
      "Portage",
      "Home visits of a Portage service.",
      {},
      {
        startDate: p.date("Start date", "First visit."),
        endDate: p.date("End date", "Last visit."),
        frequency: p.line("Frequency", "How often.", { max: 200 }),
        goals: p.texts("Goals", "What is worked on at home.", { max: 20 }),
      },
      early,
    ),
    milestones: p.list(
      entry(
        { area: p.code(earlyLearningArea, "Area", "Area of learning and development.", framework) },
        {
          text: p.text("Text", "What the child does.", { max: 1000 }),
          ageBand: p.line("Age band", "Age at which it is typical, as the tool writes it.", { max: 100 }),
          status: p.code(progressStatus, "Status", "How securely the child does it."),
          tool: p.code(assessmentFramework, "Tool", "Framework that it was looked up in."),
          date: p.date("Date", "Day on which it was seen."),
        },
      ),
      "Developmental milestones",
      "What the child does, area by area.",
      { max: 100, ...early },
    ),
  },
);

const school = entry(
  { kind: kind("school") },
  {
    className: p.line("Class", "Class or tutor group.", { max: 100, sensitivity: "personal" }),
    teacher: p.use<Professional>("Professional", "Teacher", "Class teacher or form tutor, who stays responsible.", {
      source: cite("codeOfPractice", "6.52", false),
    }),
    unit: p.code(
      unitType,
      "Unit",
      "SEN unit, resourced provision or inclusion base that the pupil is in, where in one.",
    ),
    pupilPremium: p.flag("Pupil premium", "true where the school receives pupil premium for the pupil."),
  },
);

const after16 = entry(
  { kind: kind("post16") },
  {
    course: p.group(
      "Course",
      "What the student studies.",
      { name: p.line("Name", "Name of the course or programme.", post16) },
      {
        level: p.code(courseLevel, "Level", "Level of the course."),
        startDate: p.date("Start date", "First day."),
        endDate: p.date("End date", "Planned last day."),
        hoursPerWeek: p.number("Hours per week", "Taught hours a week.", { minimum: 0, maximum: 60 }),
        workPlacement: p.text("Work placement", "Work that belongs to the programme.", { max: 1000 }),
      },
      post16,
    ),
    namedLead: p.use<Professional>(
      "Professional",
      "Named lead",
      "Person in the college with oversight of SEN provision.",
      post16,
    ),
    nextSteps: p.text("Next steps", "What the student wants to do after the course, and what leads there.", {
      max: 2000,
      ...post16,
    }),
    independence: p.text("Independence", "What the student is learning to do alone.", { max: 2000, ...post16 }),
    disclosed: p.flag("Disclosed", "true where the student has told the college of the need and agreed who may know."),
  },
);

/** What belongs to one phase of education only. */
export const PhaseSchema = Type.Union([earlyYears, school, after16], {
  title: "Phase",
  description: "What belongs to the early years, to school, or to education after 16 only.",
  "x-since": "1.0.0",
  "x-source": "SEND Standards",
});
