import type { PublishedStandard } from "@send-standards/catalogue";
import type { StandardVersion } from "./answer-task.ts";

/** Returns the names of versions of standards, for a problem that says what exists. */
export const versionsOf = (known: readonly PublishedStandard[]): readonly StandardVersion[] =>
  known.map(({ id, version }) => ({ id, version }));
