import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/**
 * The legal status under which a local authority looks after a child. Definitions name the matching codes of the
 * children looked after return (SSDA903).
 */
export const careStatus = {
  id: "care-status",
  title: "Legal status of a looked-after child",
  mode: "extensible",
  fallback: "Show the code as sent and treat the child as looked after under another status.",
  source: "SEND Standards, after the Children Act 1989 and the legal status codes of the SSDA903 return",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/ukpga/1989/41",
  verified: false,
  codes: [
    {
      code: "section20",
      label: "Accommodated",
      definition: "With agreement, under section 20 of the Children Act 1989 (V2).",
    },
    {
      code: "shortBreaks",
      label: "Short breaks",
      definition: "Accommodated in an agreed series of short breaks (V3, V4).",
    },
    { code: "interimCareOrder", label: "Interim care order", definition: "Interim order of the court (C1)." },
    {
      code: "fullCareOrder",
      label: "Full care order",
      definition: "Order under section 31 of the Children Act 1989 (C2).",
    },
    {
      code: "careOrder",
      label: "Care order",
      definition: "A care order, where the system does not say whether interim or full.",
    },
    { code: "placementOrder", label: "Placement order", definition: "Order to place for adoption (E1)." },
    {
      code: "protection",
      label: "Emergency protection",
      definition: "Police protection, emergency protection order or child assessment order (L1 to L3).",
    },
    {
      code: "youthJustice",
      label: "Youth justice",
      definition: "On remand, detained or sentenced into local authority accommodation (J1 to J3).",
    },
    { code: "other", label: "Other", definition: "Any other status." },
  ] as const,
} satisfies CodeList;

/** A code of the list `care-status`. */
export type CareStatusCode = CodeOf<typeof careStatus>;
