import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What an attached or referenced document is. */
export const documentKind = {
  id: "document-kind",
  title: "Kind of document",
  mode: "extensible",
  fallback: "Show the code as sent and treat the document as one of another kind.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "plan", label: "Plan", definition: "An EHC plan as a document." },
    { code: "adviceReport", label: "Advice", definition: "Advice or information of section K." },
    {
      code: "onePageProfile",
      label: "One-page profile",
      definition: "What people like about the person and how best to support them.",
    },
    { code: "views", label: "Views", definition: "Views of the person or the family, in any medium." },
    {
      code: "individualHealthcarePlan",
      label: "Individual healthcare plan",
      definition: "How a setting manages a medical condition.",
    },
    {
      code: "representation",
      label: "Representation",
      definition: "What the family or another body said of a draft or an amendment.",
    },
    { code: "consultationResponse", label: "Response to a consultation", definition: "What a setting answered." },
    { code: "notice", label: "Notice", definition: "A notice of a decision, with or without rights of appeal." },
    { code: "reviewReport", label: "Report of a review", definition: "Report of a review meeting." },
    { code: "tribunalOrder", label: "Order of the Tribunal", definition: "An order or a decision." },
    { code: "mediationAgreement", label: "Mediation agreement", definition: "An agreement reached in mediation." },
    { code: "other", label: "Other", definition: "Any other document." },
  ] as const,
} satisfies CodeList;

/** A code of the list `document-kind`. */
export type DocumentKindCode = CodeOf<typeof documentKind>;
