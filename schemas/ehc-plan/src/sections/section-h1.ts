import { careDutyBasis, cite, h1Service } from "@send-standards/common";
import { define, items, provisionItems } from "@send-standards/common/schema";
import type { DisabledChildProvision } from "../types.ts";
import { nil } from "./nil.ts";

const p = items({ source: cite("sendRegs2014", "12(1)(h)(i)"), sensitivity: "special-category" });

/** One provision under section 2 of the 1970 Act. */
export const DisabledChildProvisionSchema = define(
  "Disabled child provision",
  "One social care provision for a disabled child under section 2 of the Chronically Sick and Disabled Persons Act 1970.",
  {
    id: p.id("Id of this provision in the record."),
    text: p.text("Text", "What is provided, in enough detail that nobody can be in doubt about it."),
  },
  {
    service: p.code(h1Service, "Service", "Service of section 2 of the Act.", { source: cite("csdpa1970", "2(1)") }),
    dutyBasis: p.code(careDutyBasis, "Duty basis", "Law under which it is provided.", {
      source: cite("cfa2014", "37(2)(e)"),
    }),
    ...provisionItems,
    extensions: p.extensions(),
  },
);

/** Section H1: provision under section 2 of the 1970 Act. */
export const SectionH1Schema = define(
  "Section H1",
  "Social care provision that must be made for somebody under 18 under section 2 of the Chronically Sick and Disabled Persons Act 1970.",
  {},
  {
    nil: nil(),
    provisions: p.useList<DisabledChildProvision>(
      "DisabledChildProvision",
      "Provisions",
      "Every such provision, one entry each.",
    ),
    extensions: p.extensions(),
  },
);
