import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What one statement of an item of advice is about. */
export const statementKind = {
  id: "statement-kind",
  title: "Kind of statement in advice",
  mode: "extensible",
  fallback: "Show the code as sent and carry the statement with its text.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "need", label: "Need", definition: "A need of the person." },
    { code: "provision", label: "Provision", definition: "What may be required to meet needs." },
    { code: "outcome", label: "Outcome", definition: "What the person is to achieve." },
    { code: "strength", label: "Strength", definition: "What the person does well." },
  ] as const,
} satisfies CodeList;

/** A code of the list `statement-kind`. */
export type StatementKindCode = CodeOf<typeof statementKind>;
