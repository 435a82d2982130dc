import { accessArrangement, cite, reasonableAdjustmentKind } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";

const p = items({ source: cite("equalityAct2010", "20", false), sensitivity: "special-category" });
const design = { source: cite("sendStandards") };

/** A change made so that a disabled learner is not at a disadvantage. */
export const ReasonableAdjustmentSchema = define(
  "Reasonable adjustment",
  "A step that is taken so that a disabled learner is not at a substantial disadvantage.",
  {
    id: p.id("Id of this adjustment in the record."),
    text: p.text("Text", "What is done differently, provided or changed.", { max: 2000 }),
  },
  {
    kind: p.code(reasonableAdjustmentKind, "Kind", "Which of the three requirements it answers."),
    needRefs: p.refs("Needs", "Ids of the needs that it answers.", design),
    where: p.line("Where", "Where and when it applies.", { max: 500, ...design }),
    startDate: p.date("Start date", "First day of the adjustment.", design),
    endDate: p.date("End date", "Last day of the adjustment.", design),
    reviewDate: p.date("Review date", "Day on which it is next looked at.", design),
  },
);

/** How examinations, tests or everyday work are arranged. */
export const AccessArrangementSchema = define(
  "Access arrangement",
  "A change in how the learner is examined, tested or works every day, that leaves the standard as it is.",
  { type: p.code(accessArrangement, "Type", "Kind of arrangement.", design) },
  {
    text: p.text("Text", "The arrangement in words.", { max: 1000, ...design }),
    extraTimePercent: p.integer(
      "Extra time in per cent",
      "How much more time is given.",
      { minimum: 1, maximum: 200 },
      design,
    ),
    appliesTo: p.line("Applies to", "Examinations, subjects or work that it is for.", { max: 500, ...design }),
    normalWayOfWorking: p.flag("Normal way of working", "true where the learner works so every day.", design),
    evidence: p.text("Evidence", "What shows that it is needed.", { max: 1000, ...design }),
    approvedDate: p.date("Approved date", "Day on which an awarding body or the setting approved it.", design),
    expiryDate: p.date("Expiry date", "Last day of the approval.", design),
  },
);
