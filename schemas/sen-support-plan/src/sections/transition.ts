import { cite, type Setting, transitionType } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";

const p = items({ source: cite("codeOfPractice", "6.57"), sensitivity: "special-category" });
const design = { source: cite("sendStandards") };

/** A move, and how it is prepared. */
export const TransitionSchema = define(
  "Transition",
  "A move to another class, phase or setting, and how it is prepared.",
  {},
  {
    type: p.code(
      transitionType,
      "Type",
      "Transfer between phases, where it is one; absent for any other move.",
      design,
    ),
    description: p.line("Description", "The move in words.", { max: 500, ...design }),
    from: p.use<Setting>("Setting", "From", "Setting that the learner leaves."),
    to: p.use<Setting>("Setting", "To", "Setting that the learner goes to."),
    date: p.date("Date", "First day after the move."),
    actions: p.texts("Actions", "What is done to prepare it, and by whom.", { max: 30 }),
    sharingAgreed: p.flag("Sharing agreed", "true where the parents, or the young person, agreed what is shared."),
    recordsSentDate: p.date("Records sent date", "Day on which the SEN record was sent."),
    recordsReceivedDate: p.date(
      "Records received date",
      "Day on which the next setting said that it has the record.",
      design,
    ),
  },
);
