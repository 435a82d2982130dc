import { cite, healthDomain, healthNeedRelation, linkedPlanType } from "@send-standards/common";
import { define, entry, items, needItems } from "@send-standards/common/schema";
import type { HealthNeed } from "../types.ts";
import { nil } from "./nil.ts";

const p = items({ source: cite("sendRegs2014", "12(1)(c)"), sensitivity: "special-category" });

/** One health need. */
export const HealthNeedSchema = define(
  "Health need",
  "One health care need of the child or young person.",
  {
    id: p.id("Id of this need in the record."),
    text: p.text("Text", "What the need is and how it shows."),
  },
  {
    relation: p.code(
      healthNeedRelation,
      "Relation",
      "Whether it relates to the special educational needs or is included for another reason.",
      {
        source: cite("cfa2014", "37(3)"),
      },
    ),
    domain: p.code(healthDomain, "Domain", "Kind of health need.", { source: cite("sendStandards") }),
    linkedPlans: p.list(
      entry(
        { type: p.code(linkedPlanType, "Type", "Kind of plan.", { source: cite("sendStandards") }) },
        {
          reference: p.line("Reference", "Reference of that plan in its own system.", {
            source: cite("sendStandards"),
          }),
          date: p.date("Date", "Day of that plan.", { source: cite("sendStandards") }),
        },
      ),
      "Linked plans",
      "Other plans that deal with the need, such as an individual healthcare plan.",
      { max: 10, source: cite("sendStandards") },
    ),
    ...needItems,
    extensions: p.extensions(),
  },
);

/** Section C: health care needs. */
export const SectionCSchema = define(
  "Section C",
  "Health care needs that relate to the special educational needs, and others that the commissioning body wants included.",
  {},
  {
    nil: nil(),
    needs: p.useList<HealthNeed>("HealthNeed", "Health needs", "Every health care need, one entry each."),
    strengths: p.texts("Strengths", "What the child or young person manages well.", {
      source: cite("templateTesting"),
    }),
    extensions: p.extensions(),
  },
);
