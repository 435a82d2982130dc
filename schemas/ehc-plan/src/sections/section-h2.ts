import { careDutyBasis, cite, h2Service } from "@send-standards/common";
import { define, items, provisionItems } from "@send-standards/common/schema";
import type { OtherCareProvision } from "../types.ts";
import { nil } from "./nil.ts";

const p = items({ source: cite("sendRegs2014", "12(1)(h)(ii)"), sensitivity: "special-category" });

/** One other social care provision. */
export const OtherCareProvisionSchema = define(
  "Other care provision",
  "One other social care provision reasonably required.",
  {
    id: p.id("Id of this provision in the record."),
    text: p.text("Text", "What is provided, in enough detail that nobody can be in doubt about it."),
  },
  {
    service: p.code(h2Service, "Service", "Kind of service.", { source: cite("codeOfPractice", "9.69") }),
    dutyBasis: p.code(careDutyBasis, "Duty basis", "Law under which it is provided.", {
      source: cite("cfa2014", "37(2)(f)"),
    }),
    ...provisionItems,
    extensions: p.extensions(),
  },
);

/** Section H2: other social care provision. */
export const SectionH2Schema = define(
  "Section H2",
  "Other social care provision reasonably required by the learning difficulties or disabilities.",
  {},
  {
    nil: nil(),
    provisions: p.useList<OtherCareProvision>(
      "OtherCareProvision",
      "Provisions",
      "Every other care provision, one entry each.",
    ),
    extensions: p.extensions(),
  },
);
