import {
  cite,
  cycleDecision,
  cycleStatus,
  type Measurement,
  progressStatus,
  supportAssessmentSource,
} from "@send-standards/common";
import { define, entry, items } from "@send-standards/common/schema";

const p = items({ source: cite("codeOfPractice", "6.44"), sensitivity: "special-category" });
const design = { source: cite("sendStandards") };
const assess = { source: cite("codeOfPractice", "6.45") };
const plan = { source: cite("codeOfPractice", "6.48") };
const doing = { source: cite("codeOfPractice", "6.52", false) };
const review = { source: cite("codeOfPractice", "6.53") };

/** One round of assess, plan, do, review. */
export const CycleSchema = define(
  "Cycle",
  "One numbered round of assess, plan, do, review.",
  {
    number: p.integer("Number", "Number of the cycle; each is one more than the one before.", {
      minimum: 1,
      maximum: 500,
    }),
  },
  {
    status: p.code(cycleStatus, "Status", "How far the cycle has come.", { ...design, sensitivity: "ordinary" }),
    assess: p.group(
      "Assess",
      "What was found out about the learner before support was planned.",
      {},
      {
        date: p.date("Date", "Day on which the assessment was made.", assess),
        assessor: p.line("Assessor", "Role of the person who drew it together.", {
          ...assess,
          sensitivity: "ordinary",
        }),
        sources: p.codes(supportAssessmentSource, "Sources", "What the assessment rests on.", assess),
        findings: p.text("Findings", "What was found.", assess),
        screeningTools: p.list(
          entry(
            { name: p.line("Name", "Name of the test or checklist.", design) },
            {
              version: p.line("Version", "Edition of the test or checklist.", { max: 50, ...design }),
              date: p.date("Date", "Day on which it was used.", design),
              result: p.text("Result", "What it showed.", { max: 1000, ...design }),
              measurement: p.use<Measurement>("Measurement", "Measurement", "The score, with its scale.", design),
            },
          ),
          "Screening tools",
          "Tests and checklists that were used.",
          { max: 20, ...design },
        ),
      },
      assess,
    ),
    plan: p.group(
      "Plan",
      "What was agreed: outcomes, support, expected impact and the day of the review.",
      {},
      {
        date: p.date("Date", "Day on which the support was planned.", plan),
        outcomeRefs: p.refs("Outcomes", "Ids of the outcomes that this cycle works towards.", plan),
        provisionRefs: p.refs("Provision", "Ids of the provision that is put in place.", plan),
        expectedImpact: p.list(
          entry(
            {
              text: p.text("Text", "What is expected to change in progress, development or behaviour.", {
                max: 1000,
                ...plan,
              }),
            },
            { outcomeRef: p.ref("Outcome", "Id of the outcome that it is expected for.", design) },
          ),
          "Expected impact",
          "What the support is expected to change by the review.",
          { max: 50, ...plan },
        ),
        agreedWithParentDate: p.date(
          "Agreed with parents date",
          "Day on which the parents, or the young person, agreed to the plan.",
          plan,
        ),
        parentInformedDate: p.date(
          "Parents informed date",
          "Day on which the parents, or the young person, were told of the support.",
          plan,
        ),
        staffInformed: p.texts("Staff informed", "Roles of the staff who were told of needs, outcomes and support.", {
          max: 20,
          source: cite("codeOfPractice", "6.49"),
        }),
        reviewDate: p.date("Review date", "Day by which the support is to be reviewed.", plan),
      },
      plan,
    ),
    do: p.group(
      "Do",
      "The support as it was given.",
      {},
      {
        startDate: p.date("Start date", "First day of the support.", doing),
        endDate: p.date("End date", "Last day of the support.", doing),
        responsible: p.line("Responsible", "Role of the teacher or tutor who stays responsible.", {
          ...doing,
          sensitivity: "ordinary",
        }),
        delivery: p.list(
          entry(
            { provisionRef: p.ref("Provision", "Id of the provision.", design) },
            {
              plannedMinutes: p.integer(
                "Planned minutes",
                "Minutes that were planned in the cycle.",
                { minimum: 0, maximum: 527_040 },
                design,
              ),
              deliveredMinutes: p.integer(
                "Delivered minutes",
                "Minutes that were given in the cycle.",
                { minimum: 0, maximum: 527_040 },
                design,
              ),
              shortfallReason: p.line("Shortfall reason", "Why fewer minutes were given than planned.", {
                max: 500,
                ...design,
              }),
            },
          ),
          "Delivery",
          "What was planned and what was given, provision by provision.",
          { max: 100, ...design },
        ),
        notes: p.text("Notes", "What was noticed on the way.", { max: 2000, ...design }),
      },
      doing,
    ),
    review: p.group(
      "Review",
      "What the support changed, and what follows.",
      {},
      {
        date: p.date("Date", "Day of the review.", review),
        attendees: p.texts("Attendees", "Roles of the people who took part.", { max: 20, ...review }),
        impact: p.list(
          entry(
            { outcomeRef: p.ref("Outcome", "Id of the outcome.", review) },
            {
              status: p.code(progressStatus, "Status", "How far the outcome has come.", review),
              text: p.text("Text", "What changed, and what shows it.", { max: 2000, ...review }),
            },
          ),
          "Impact",
          "What the support changed, outcome by outcome.",
          { max: 50, ...review },
        ),
        parentView: p.text("Parents' view", "What the parents said of it.", { max: 2000, ...review }),
        childView: p.text("Learner's view", "What the child or young person said of it.", { max: 2000, ...review }),
        decision: p.code(cycleDecision, "Decision", "What follows from the review.", {
          source: cite("codeOfPractice", "6.55"),
        }),
        decisionReason: p.text("Decision reason", "Why.", { max: 2000, ...design }),
        nextSteps: p.texts("Next steps", "Who does what next.", { max: 20, ...design }),
      },
      review,
    ),
    extensions: p.extensions(),
  },
);
