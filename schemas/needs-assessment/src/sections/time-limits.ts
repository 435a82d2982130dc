import {
  assessmentStep,
  cite,
  disputeSubject,
  ehcTimelinessException,
  reversalResult,
  reversalRoute,
} from "@send-standards/common";
import { define, entry, items } from "@send-standards/common/schema";

const p = items({ source: cite("sendRegs2014", "10(4)"), sensitivity: "personal" });
const design = cite("sendStandards");
const order = cite("sendRegs2014", "44(2)");

/** A circumstance that may excuse a missed time limit. */
export const TimeLimitExceptionSchema = define(
  "Time limit exception",
  "A circumstance that excuses a missed time limit where it made keeping the limit impractical.",
  { ground: p.code(ehcTimelinessException, "Ground", "Ground in the regulations.") },
  {
    steps: p.codes(assessmentStep, "Steps", "Steps that it delayed; any step where absent.", { source: design }),
    from: p.date("From", "First day of the circumstance: of the absence, or on which the setting was closed."),
    to: p.date("To", "Last day of the circumstance."),
    adviceRequestedDate: p.date(
      "Advice requested date",
      "Day on which advice was asked for, where a setting was closed.",
      { source: cite("sendRegs2014", "10(4)(a)") },
    ),
    effect: p.text("Effect", "Why it made keeping the limit impractical.", {
      max: 1000,
      sensitivity: "special-category",
    }),
  },
);

/** An event that overturned a refusal. */
export const ReversalSchema = define(
  "Reversal",
  "An event that overturned a refusal. The decision that it overturned stays in the record as it was made.",
  {
    route: p.code(reversalRoute, "Route", "How the decision was overturned.", { source: order }),
    result: p.code(reversalResult, "Result", "What the authority has to do now.", { source: order }),
  },
  {
    date: p.date(
      "Date",
      "Day of the order, of the authority's word to the Tribunal, of the agreement or of the new decision.",
      { source: order },
    ),
    notifiedDate: p.date("Notified date", "Day on which the family was told what happens now.", { source: order }),
    about: p.code(disputeSubject, "About", "The decision that was overturned.", { source: cite("cfa2014", "51(2)") }),
    reference: p.line("Reference", "Reference of the order or agreement.", { max: 64, source: design }),
    setLimits: p.list(
      entry(
        {
          step: p.code(assessmentStep, "Step", "The step that it is about.", {
            source: cite("sendRegs2014", "42(5)"),
          }),
          dueDate: p.date("Due date", "Last day for it.", { source: cite("sendRegs2014", "42(5)") }),
        },
        {},
      ),
      "Set limits",
      "Time limits that the Tribunal directed, or that both sides agreed in writing, in place of those in the regulations.",
      { max: 10, source: cite("sendRegs2014", "42(5)") },
    ),
  },
);
