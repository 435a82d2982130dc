import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** How far a published taxonomy or matrix has come. */
export const publicationStatus = {
  id: "publication-status",
  title: "Status of a publication",
  mode: "extensible",
  fallback: "Show the code as sent and rely on the publication no more than on a draft.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "draft", label: "Draft", definition: "For comment or trial; nobody should rely on it yet." },
    { code: "inForce", label: "In force", definition: "The edition that its publisher works by." },
    { code: "retired", label: "Retired", definition: "No longer worked by; kept so that older records can be read." },
  ] as const,
} satisfies CodeList;

/** A code of the list `publication-status`. */
export type PublicationStatusCode = CodeOf<typeof publicationStatus>;
