import { cite, forwardChange, type Outcome, pfaArea } from "@send-standards/common";
import { define, entry, items } from "@send-standards/common/schema";
import { nil } from "./nil.ts";

const p = items({ source: cite("sendRegs2014", "12(1)(e)"), sensitivity: "special-category" });
const unread = cite("codeOfPractice", "9.69", false);

/** Section E: outcomes sought. */
export const SectionESchema = define(
  "Section E",
  "The outcomes sought for the child or young person.",
  {},
  {
    nil: nil(),
    outcomes: p.useList<Outcome>("Outcome", "Outcomes", "Every outcome, one entry each."),
    forwardPlans: p.list(
      entry(
        { change: p.code(forwardChange, "Change", "Kind of change.", { source: unread }) },
        {
          expectedDate: p.date("Expected date", "Day on which it is expected.", { source: unread }),
          actions: p.text("Actions", "What is done to prepare for it.", { source: unread }),
          leadAgency: p.line("Lead agency", "Body that leads.", { source: unread, sensitivity: "ordinary" }),
        },
      ),
      "Forward plans",
      "Key changes ahead, such as a new school or adult services, and how they are prepared.",
      { max: 20, source: unread },
    ),
    uncoveredPfaAreas: p.list(
      entry(
        {
          area: p.code(pfaArea, "Area", "Area of adult life.", { source: cite("codeOfPractice", "8.10", false) }),
          reason: p.text("Reason", "Why the area has no outcome.", { max: 1000, source: cite("sendStandards") }),
        },
        {},
      ),
      "Areas of adult life without an outcome",
      "Areas of preparing for adulthood that have no outcome at present, with the reason.",
      { max: 10, source: cite("sendStandards") },
    ),
    extensions: p.extensions(),
  },
);
