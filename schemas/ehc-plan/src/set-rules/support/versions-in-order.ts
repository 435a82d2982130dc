import type { SetMember } from "@send-standards/core";
import type { EhcPlan } from "../../types.ts";
import { compareText } from "./compare-text.ts";
import { isIssued } from "./plan-standing.ts";

/** What must be known of a version to put it in order. */
export interface VersionFact {
  readonly status: EhcPlan["status"];
  readonly version: number | undefined;
}

/** What tells which version of a plan a record is. */
export const versionReads: readonly string[] = ["/status", "/version"];

const byVersion = (a: VersionFact, b: VersionFact): number =>
  (a.version ?? 0) - (b.version ?? 0) || compareText(a.status, b.status);

/**
 * Returns the issued versions of a plan that have a number, the first version first and each number once: where a version is
 * there as it stood on several days, one of them stands for all.
 */
export const versionsInOrder = <Fact extends VersionFact>(
  members: readonly SetMember<Fact>[],
): readonly SetMember<Fact>[] => {
  const sorted = members
    .filter(({ fact }) => fact.version !== undefined && isIssued(fact.status))
    .toSorted((a, b) => byVersion(a.fact, b.fact));
  return sorted.filter(({ fact }, at) => fact.version !== sorted[at - 1]?.fact.version);
};
