import {
  type Advice,
  cite,
  laCodePattern,
  legalRegime,
  localAuthority,
  type Need,
  type Outcome,
  type Professional,
  type Provision,
  pfaArea,
  type RelatedPerson,
  reviewFrequency,
  type Setting,
  senProvision,
  supportEndReason,
  supportLayer,
  supportPlanStatus,
} from "@send-standards/common";
import { define, entry, idPattern, items } from "@send-standards/common/schema";
import { Type } from "@sinclair/typebox";
import type {
  AccessArrangement,
  Attendance,
  Cycle,
  Learner,
  Phase,
  ProgressMeasure,
  ProvisionMap,
  ReasonableAdjustment,
  Transition,
  Views,
} from "./types.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "ordinary" });
const personal = { sensitivity: "personal" } as const;
const special = { sensitivity: "special-category" } as const;
const told = { source: cite("cfa2014", "68"), ...personal };
const meetings = { source: cite("codeOfPractice", "6.65"), ...special };
const reports = { source: cite("codeOfPractice", "6.64"), ...special };
const proposal = { source: cite("reformConsultation2026", undefined, false) };

/** A SEN Support plan of a child or young person in England. */
export const SenSupportPlanSchema = define(
  "SEN Support plan",
  "A SEN Support plan of a child or young person in England: needs, outcomes, provision and the cycles of assess, plan, do, review.",
  {
    standard: Type.Literal("sen-support-plan", {
      title: "Standard",
      description: "Always sen-support-plan; tells a program what the record is.",
      "x-since": "1.0.0",
      "x-source": "SEND Standards",
      "x-sensitivity": "ordinary",
    }),
    standardVersion: p.pattern(
      "Standard version",
      "Major and minor version of the standard that the record keeps to, as 1.0.",
      { pattern: "^1\\.(0|[1-9][0-9]{0,3})$", max: 6 },
    ),
    planId: p.pattern("Plan id", "Id of the plan in the system that keeps it; the same in every version of the plan.", {
      pattern: idPattern,
      max: 64,
      ...personal,
    }),
    legalRegime: p.code(legalRegime, "Legal regime", "Law under which the plan is made."),
    status: p.code(supportPlanStatus, "Status", "Whether the plan is being written, in use or ended."),
    child: p.use<Learner>("Learner", "Child or young person", "The child or young person whose plan it is.", personal),
  },
  {
    startDate: p.date("Start date", "First day of the plan.", personal),
    end: p.group(
      "End",
      "Set where the plan has ended.",
      {},
      {
        date: p.date("Date", "Last day of the plan.", personal),
        reason: p.code(supportEndReason, "Reason", "Why it ended.", special),
        note: p.text("Note", "The reason in words, and who agreed to it.", { max: 2000, ...special }),
      },
      special,
    ),
    senStatus: p.group(
      "SEN status",
      "Stage of SEN provision as the school census records it.",
      { code: p.code(senProvision, "Code", "K for SEN Support.", { source: cite("cbds"), ...special }) },
      {
        startDate: p.date("Start date", "First day of that stage.", { source: cite("cbds"), ...special }),
        endDate: p.date("End date", "Last day of that stage.", { source: cite("cbds"), ...special }),
      },
      { source: cite("cbds"), ...special },
    ),
    reform: p.group(
      "Reform",
      "Items that follow proposals of February 2026. They are no law, and no rule asks for them.",
      {},
      {
        layer: p.code(supportLayer, "Layer", "Proposed layer of support.", { ...proposal, ...special }),
        layerFrom: p.date("Layer from", "First day in that layer.", { ...proposal, ...special }),
        packages: p.list(
          entry(
            {
              system: p.line("System", "Who keeps the list of packages.", proposal),
              code: p.line("Code", "Code or name of the package.", { ...proposal, ...special }),
            },
            { version: p.line("Version", "Version of the list.", { max: 50, ...proposal }) },
          ),
          "Packages",
          "Proposed provision packages that the plan draws on.",
          { max: 20, ...proposal, ...special },
        ),
        standards: p.texts(
          "Standards",
          "Proposed inclusion standards, or local lists of ordinarily available provision, that support refers to.",
          {
            max: 50,
            ...proposal,
          },
        ),
        reviewDueDate: p.date(
          "Review due date",
          "Day by which the whole plan is to be reviewed, at least once a year.",
          proposal,
        ),
      },
      proposal,
    ),
    setting: p.use<Setting>(
      "Setting",
      "Setting",
      "School, nursery, college or other place that keeps the plan.",
      personal,
    ),
    localAuthority: p.external(
      localAuthority,
      "Local authority",
      "Authority in whose area the child or young person lives, three-digit DfE code.",
      {
        pattern: laCodePattern,
        max: 3,
        ...personal,
      },
    ),
    coordinator: p.use<Professional>("Professional", "Coordinator", "SENCO, or the person with that task.", {
      source: cite("cfa2014", "67"),
      ...personal,
    }),
    people: p.useList<RelatedPerson>(
      "RelatedPerson",
      "People",
      "Parents, carers and others in the child's or young person's life.",
      {
        max: 30,
        ...personal,
      },
    ),
    familyInformed: p.group(
      "Family informed",
      "Whether the child's parent, or the young person, was told that special educational provision is being made.",
      { informed: p.flag("Informed", "true where they were told; false where it is known that they were not.", told) },
      {
        date: p.date("Date", "Day on which they were told.", told),
        who: p.line("Who", "Who was told: the parent, or the young person after compulsory school age.", told),
        how: p.line("How", "How they were told.", told),
      },
      told,
    ),
    views: p.use<Views>(
      "Views",
      "Views",
      "What the child or young person and the parents say; strengths and aspirations.",
      special,
    ),
    needs: p.useList<Need>("Need", "Needs", "Every special educational need, one entry each.", { max: 50, ...special }),
    outcomes: p.useList<Outcome>("Outcome", "Outcomes", "What the support is to lead to.", { max: 100, ...special }),
    provisions: p.useList<Provision>("Provision", "Provision", "Every special educational provision, one entry each.", {
      max: 100,
      ...special,
    }),
    cycles: p.useList<Cycle>("Cycle", "Cycles", "Rounds of assess, plan, do, review in the order of their numbers.", {
      max: 100,
      source: cite("codeOfPractice", "6.44"),
      ...special,
    }),
    reviewFrequency: p.code(
      reviewFrequency,
      "Review frequency",
      "How often support is reviewed with the family.",
      meetings,
    ),
    meetings: p.list(
      entry(
        { date: p.date("Date", "Day of the meeting.", meetings) },
        {
          purpose: p.line("Purpose", "What it was for: setting outcomes, reviewing progress, agreeing who does what.", {
            max: 500,
            ...meetings,
          }),
          attendees: p.texts("Attendees", "Roles of the people who took part.", { max: 20, ...meetings }),
          parentTookPart: p.flag(
            "Parents took part",
            "true where a parent took part; false where they were asked and did not.",
            meetings,
          ),
          childTookPart: p.flag("Learner took part", "true where the child or young person took part.", meetings),
          record: p.text("Record", "What was agreed, and who does what.", { max: 4000, ...meetings }),
        },
      ),
      "Meetings",
      "Meetings with the parents, or with the young person, held or offered.",
      { max: 200, ...meetings },
    ),
    reports: p.list(
      entry(
        { date: p.date("Date", "Day of the report.", reports) },
        {
          sentDate: p.date("Sent date", "Day on which the parents were given it.", reports),
          summary: p.text("Summary", "What it says on progress.", reports),
        },
      ),
      "Reports",
      "Yearly reports to parents on progress.",
      { max: 50, ...reports },
    ),
    progress: p.useList<ProgressMeasure>("ProgressMeasure", "Progress", "Measures of progress, earliest first.", {
      max: 500,
      ...special,
    }),
    provisionMap: p.use<ProvisionMap>(
      "ProvisionMap",
      "Provision map",
      "What is provided in one year and what it costs.",
      {
        source: cite("codeOfPractice", "6.76"),
        ...special,
      },
    ),
    reasonableAdjustments: p.useList<ReasonableAdjustment>(
      "ReasonableAdjustment",
      "Reasonable adjustments",
      "Steps that are taken for a disabled child or young person.",
      { max: 50, source: cite("equalityAct2010", "20", false), ...special },
    ),
    accessArrangements: p.useList<AccessArrangement>(
      "AccessArrangement",
      "Access arrangements",
      "How examinations, tests and everyday work are arranged.",
      { max: 30, ...special },
    ),
    attendance: p.use<Attendance>(
      "Attendance",
      "Attendance",
      "How much of their education the learner attends.",
      special,
    ),
    externalAdvice: p.useList<Advice>(
      "Advice",
      "External advice",
      "Advice of specialists from outside the setting. It can serve an EHC needs assessment later.",
      { max: 50, source: cite("codeOfPractice", "6.47"), ...special },
    ),
    transitions: p.useList<Transition>("Transition", "Transitions", "Moves, and how they are prepared.", {
      max: 20,
      source: cite("codeOfPractice", "6.57"),
      ...special,
    }),
    preparingForAdulthood: p.list(
      entry(
        {
          area: p.code(pfaArea, "Area", "Area of adult life.", {
            source: cite("codeOfPractice", "8.7", false),
            ...special,
          }),
        },
        {
          text: p.text("Text", "What is done towards it.", {
            max: 2000,
            source: cite("codeOfPractice", "8.7", false),
            ...special,
          }),
          outcomeRefs: p.refs("Outcomes", "Ids of the outcomes that serve it."),
        },
      ),
      "Preparing for adulthood",
      "What prepares for adult life, area by area; from Year 9, and earlier where it helps.",
      { max: 20, source: cite("codeOfPractice", "8.7", false), ...special },
    ),
    phase: p.use<Phase>(
      "Phase",
      "Phase",
      "What belongs to the early years, to school, or to education after 16 only.",
      special,
    ),
    attachments: p.list(
      entry(
        { id: p.id("Id of this attachment in the record.") },
        {
          title: p.line("Title", "What it is called.", personal),
          date: p.date("Date", "Day of the document.", personal),
          mediaType: p.line("Media type", "Media type, such as application/pdf.", { max: 100 }),
        },
      ),
      "Attachments",
      "Documents, drawings and recordings that go with the plan. The standard does not move files.",
      { max: 50 },
    ),
    previousPlanId: p.pattern(
      "Previous plan id",
      "Id of the plan that this one carries on, such as that of the setting before.",
      {
        pattern: idPattern,
        max: 64,
        ...personal,
      },
    ),
    synthetic: p.flag("Synthetic", "true where the record is made up and is about nobody."),
    extensions: p.extensions(),
  },
);
