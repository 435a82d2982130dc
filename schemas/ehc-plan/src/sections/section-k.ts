import { type Advice, cite } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";
import { nil } from "./nil.ts";

const p = items({ source: cite("sendRegs2014", "12(4)"), sensitivity: "special-category" });

/** Section K: advice and information. */
export const SectionKSchema = define(
  "Section K",
  "The advice and information gathered during the assessment, attached as appendices.",
  {},
  {
    nil: nil(),
    advice: p.useList<Advice>("Advice", "Advice", "Every item of advice and information, one entry each."),
    notObtained: p.text(
      "Advice that was sought and not obtained",
      "Which advice was asked for and never came, and what was done about it.",
      {
        max: 2000,
        source: cite("sendStandards"),
      },
    ),
    extensions: p.extensions(),
  },
);
