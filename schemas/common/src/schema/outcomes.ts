import {
  outcomeDomain,
  outcomeMeasureMethod,
  outcomeVoice,
  pfaArea,
  progressStatus,
  stageEnd,
  stepStatus,
} from "../code-lists/index.ts";
import { cite } from "../sources/index.ts";
import type { Progress } from "../types.ts";
import { define, entry, items } from "./items.ts";

const p = items({ source: cite("codeOfPractice", "9.66"), sensitivity: "special-category" });
const content = cite("codeOfPractice", "9.69");
const design = cite("sendStandards");

/** How far an outcome has come at one moment. */
export const ProgressSchema = define(
  "Progress",
  "How far an outcome or step had come on one day.",
  { date: p.date("Date", "Day of the judgement.", { source: cite("sendRegs2014", "20(5)") }) },
  {
    status: p.code(progressStatus, "Status", "How far it has come.", { source: cite("sendRegs2014", "20(5)") }),
    value: p.line("Value", "Latest value of the measure.", { source: design }),
    evidence: p.text("Evidence", "What shows it.", { max: 2000, source: design }),
    comment: p.text("Comment", "What was said about it.", { max: 2000, source: design }),
    reporter: p.line("Reporter", "Role of the person who judged.", { source: design, sensitivity: "ordinary" }),
  },
);

/** An outcome sought. */
export const OutcomeSchema = define(
  "Outcome",
  "A benefit or difference that provision is to make to the child or young person; neither a hope nor a service.",
  {
    id: p.id("Id of this outcome in the record."),
    text: p.text("Text", "What the child or young person will be able to do, know or experience, and by when.", {
      source: cite("sendRegs2014", "12(1)(e)"),
    }),
  },
  {
    domain: p.code(
      outcomeDomain,
      "Domain",
      "Whether it is an outcome of education or training, of health or of social care; only the first kind informs a decision to cease after 18.",
      { source: content },
    ),
    pfaAreas: p.codes(pfaArea, "Preparing for adulthood areas", "Areas of adult life that it prepares for.", {
      source: cite("sendRegs2014", "12(3)"),
    }),
    needRefs: p.refs("Needs", "Ids of the needs in sections B, C and D that it grows from.", { source: content }),
    provisionRefs: p.refs("Provision", "Ids of the provision in sections F, G, H1 and H2 that leads to it.", {
      source: content,
    }),
    aspirationRefs: p.refs("Aspirations", "Ids of the aspirations in section A that it serves.", {
      source: cite("codeOfPractice", "9.65"),
    }),
    baseline: p.group(
      "Baseline",
      "Where the child or young person starts from.",
      { text: p.text("Text", "The starting point in words or as a value.", { max: 1000 }) },
      {
        measure: p.line("Measure", "What was counted or scored."),
        date: p.date("Date", "Day on which it was measured."),
      },
    ),
    successMeasure: p.group(
      "Success measure",
      "How anybody can tell that the outcome has been reached.",
      { indicator: p.text("Indicator", "What will be seen, counted or scored.", { max: 1000 }) },
      {
        target: p.line("Target", "The value that means success."),
        unit: p.line("Unit", "What the value counts.", { max: 100 }),
        method: p.code(outcomeMeasureMethod, "Method", "How it is measured."),
      },
    ),
    targetDate: p.date("Target date", "Day by which it is to be reached."),
    stageEnd: p.code(
      stageEnd,
      "Stage end",
      "Stage of education at the end of which it is to be reached, where no day is given.",
      {
        source: cite("codeOfPractice", "9.68", false),
      },
    ),
    involved: p.texts("Involved", "Roles of the people who work towards it.", { max: 20, source: content }),
    steps: p.list(
      entry(
        { text: p.text("Text", "What is reached on the way.", { max: 1000, source: content }) },
        {
          dueDate: p.date("Due date", "Day by which the step is to be reached.", { source: content }),
          owner: p.line("Owner", "Role of the person who sees to it.", { source: content, sensitivity: "ordinary" }),
          status: p.code(stepStatus, "Status", "How far the step has come.", { source: design }),
        },
      ),
      "Steps",
      "What is reached on the way to the outcome, in order.",
      { max: 30, source: content },
    ),
    targetSetting: p.group(
      "Target setting",
      "How the school, college or other setting sets shorter-term targets.",
      {},
      {
        who: p.line("Who", "Roles that set them.", { source: content, sensitivity: "ordinary" }),
        frequency: p.line("Frequency", "How often they are set.", { source: content, sensitivity: "ordinary" }),
      },
      { source: content },
    ),
    monitoring: p.group(
      "Monitoring",
      "How progress towards the outcome is watched.",
      {},
      {
        who: p.line("Who", "Roles that watch it.", { source: content, sensitivity: "ordinary" }),
        how: p.text("How", "What is looked at.", { max: 1000, source: content }),
        frequency: p.line("Frequency", "How often.", { source: content, sensitivity: "ordinary" }),
        tool: p.line("Tool", "Framework or instrument in use.", { source: content, sensitivity: "ordinary" }),
      },
      { source: content },
    ),
    reviewDate: p.date("Review date", "Day on which progress is next looked at.", { source: content }),
    voice: p.code(
      outcomeVoice,
      "Voice",
      "Whether it is important to the child or young person, or important for them.",
      {
        source: cite("codeOfPractice", "9.67"),
      },
    ),
    progress: p.useList<Progress>("Progress", "Progress", "Judgements made so far, earliest first.", {
      source: cite("sendRegs2014", "20(5)"),
    }),
    extensions: p.extensions(),
  },
);
