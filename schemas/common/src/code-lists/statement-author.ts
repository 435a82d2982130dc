import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Whose view or aspiration it is. */
export const statementAuthor = {
  id: "statement-author",
  title: "Author of a view or aspiration",
  mode: "extensible",
  fallback: "Show the code as sent and treat the author as not stated.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "childOrYoungPerson", label: "Child or young person", definition: "The person whose plan it is." },
    { code: "parent", label: "Parent", definition: "A parent or carer." },
    { code: "both", label: "Both", definition: "The person and a parent together." },
    { code: "other", label: "Other", definition: "Somebody else who knows the person." },
  ] as const,
} satisfies CodeList;

/** A code of the list `statement-author`. */
export type StatementAuthorCode = CodeOf<typeof statementAuthor>;
