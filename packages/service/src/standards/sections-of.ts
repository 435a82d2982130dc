import type { RuleText, Standard } from "@send-standards/core";

/** Returns the sections of a record that a rule reads, in the order in which it names them; none where the standard has none. */
export const sectionsOf = (standard: Standard, { reads }: Pick<RuleText, "reads">): string[] => [
  ...new Set(reads.flatMap((pattern) => standard.sectionOf?.(pattern) ?? [])),
];
