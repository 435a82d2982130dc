import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { contentIsCurrent } from "./support/content-is-current.ts";
import { contentOfNeeds } from "./support/content-reads.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/** Returns the ids of the needs that section F meets, or `undefined` where a line does not say which. */
const needsMet = (record: EhcPlan, index: EhcPlanIndex): ReadonlySet<string> | undefined => {
  const { nil, otherwiseThanAtSchool } = record.sections.F;
  const lines = index.provisions.filter(({ section }) => section === "F");
  if (lines.length === 0) return nil !== undefined && otherwiseThanAtSchool === undefined ? new Set() : undefined;
  const met = new Set<string>();
  for (const { entity } of lines) {
    if (!contentHasAny(entity.needRefs)) return undefined;
    for (const ref of entity.needRefs ?? []) met.add(ref);
  }
  return met;
};

/**
 * Every current need of section B has provision in section F that meets it; one line may meet many needs.
 *
 * It is asked only where the record can show a breach: every line of section F says which needs it meets and none of
 * them names a need that is not there, or the plan says that section F is empty on purpose. A line without links may
 * be the one that meets the need, and has a rule of its own.
 */
export const needHasProvision: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/need-has-provision",
  severity: "error",
  since: "1.0.0",
  statement: "Every current need of section B has provision in section F that meets it.",
  why: "A need that the plan names and does nothing about stays unmet, and the child has no right to anything for it.",
  source: [cite("cfa2014", "37(2)(c)"), cite("exParteE"), cite("codeOfPractice", "9.69")],
  reads: [
    ...partThreeReads,
    ...contentOfNeeds("id"),
    "/sections/B/needs/*/status",
    "/sections/F/nil/reason",
    "/sections/F/otherwiseThanAtSchool/wholly",
    "/sections/F/provisions/*/id",
    "/sections/F/provisions/*/needRefs/*",
  ],
  message: "{Place} has no provision in section F.",
  fix: "Add the provision that meets it, or link one that is there.",
  caseworker: {
    message: "{Place} has no provision in section F.",
    fix: "Add the help that meets it, or show which line does.",
  },
  check: ({ index }) => {
    if (!partThreeApplies(index.plan)) return [];
    const met = needsMet(index.plan, index);
    if (met === undefined) return [];
    const unmet = index.needs.filter(
      ({ section, entity }) => section === "B" && contentIsCurrent(entity) && !met.has(entity.id),
    );
    if (unmet.length === 0) return [];
    const known = new Set(index.needs.map(({ entity }) => entity.id));
    if (![...met].every((ref) => known.has(ref))) return [];
    return unmet.map(({ pointer }) => ({ pointer, related: ["/sections/F"] }));
  },
};
