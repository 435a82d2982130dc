import { careNeedRelation, cite, linkedPlanType } from "@send-standards/common";
import { define, entry, items, needItems } from "@send-standards/common/schema";
import type { CareNeed } from "../types.ts";
import { nil } from "./nil.ts";

const p = items({ source: cite("sendRegs2014", "12(1)(d)"), sensitivity: "special-category" });

/** One social care need. */
export const CareNeedSchema = define(
  "Care need",
  "One social care need of the child or young person.",
  {
    id: p.id("Id of this need in the record."),
    text: p.text("Text", "What the need is and how it shows."),
  },
  {
    relation: p.code(
      careNeedRelation,
      "Relation",
      "Whether it relates to the special educational needs, to a disability, or is included by consent.",
    ),
    consent: p.group(
      "Consent",
      "Consent to include a need that relates neither to special educational needs nor to a disability.",
      { given: p.flag("Given", "true where consent was given.", { source: cite("codeOfPractice", "9.69") }) },
      {
        by: p.line("By", "Role of the person who gave it.", { source: cite("codeOfPractice", "9.69") }),
        date: p.date("Date", "Day on which it was given.", { source: cite("codeOfPractice", "9.69") }),
      },
      { source: cite("codeOfPractice", "9.69") },
    ),
    linkedPlans: p.list(
      entry(
        { type: p.code(linkedPlanType, "Type", "Kind of plan.", { source: cite("codeOfPractice", "9.69") }) },
        {
          reference: p.line("Reference", "Reference of that plan in its own system.", {
            source: cite("sendStandards"),
          }),
          date: p.date("Date", "Day of that plan.", { source: cite("sendStandards") }),
        },
      ),
      "Linked plans",
      "Other plans that deal with the need, such as a child in need plan.",
      { max: 10, source: cite("codeOfPractice", "9.69") },
    ),
    ...needItems,
    extensions: p.extensions(),
  },
);

/** Section D: social care needs. */
export const SectionDSchema = define(
  "Section D",
  "Social care needs that relate to the special educational needs or to a disability.",
  {},
  {
    nil: nil(),
    needs: p.useList<CareNeed>("CareNeed", "Care needs", "Every social care need, one entry each."),
    strengths: p.texts("Strengths", "What the family and the child or young person manage well.", {
      source: cite("templateTesting"),
    }),
    extensions: p.extensions(),
  },
);
