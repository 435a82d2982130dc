import type { PartSummary } from "./summary.ts";

/** The parts of one standard in one version, in the order of the summary. */
export interface PartGroup {
  readonly standard: string;
  readonly version: string;
  readonly parts: readonly PartSummary[];
}

/** Returns the parts of a summary by standard. */
export const groupParts = (completeness: readonly PartSummary[]): PartGroup[] =>
  [...Map.groupBy(completeness, ({ standard, version }) => `${standard} ${version}`).values()].flatMap((parts) => {
    const [first] = parts;
    return first === undefined ? [] : [{ standard: first.standard, version: first.version, parts }];
  });
