import { accessArrangement, cite } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("equalityAct2010", "20"), sensitivity: "special-category" });

/** An access arrangement for tests and examinations. */
export const ExamArrangementSchema = datedEntry(
  "Access arrangement",
  "An arrangement for the learner in tests and examinations.",
  { kind: p.code(accessArrangement, "Kind", "Kind of arrangement.") },
  {
    detail: p.line("Detail", "How much, or which, such as a quarter of extra time.", { max: 500 }),
    evidence: p.line("Evidence", "What it rests on.", { max: 500 }),
    normalWayOfWorking: p.flag("Normal way of working", "true where the learner works in this way in lessons too."),
    from: p.date("From", "First day."),
    to: p.date("To", "Last day."),
  },
);
