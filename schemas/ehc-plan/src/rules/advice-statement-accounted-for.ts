import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { contentOfNeeds, contentOfProvisions } from "./support/content-reads.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/** Returns the ids of all statements of advice that needs and provision cite. */
const cited = ({ needs, provisions }: EhcPlanIndex): ReadonlySet<string | undefined> => {
  const ids = new Set<string | undefined>();
  for (const { entity } of needs) for (const { statementId } of entity.evidence ?? []) ids.add(statementId);
  for (const { entity } of provisions) {
    for (const { statementId } of entity.evidence ?? []) ids.add(statementId);
    for (const { statementId } of entity.departures ?? []) ids.add(statementId);
  }
  return ids;
};

/**
 * Every need, provision and outcome that the advice in section K states is accounted for: what became of it, or
 * which part of the plan carries or cites it.
 *
 * Asked of final plans, of advice that is kept statement by statement and was not replaced. Strengths are left
 * alone.
 */
export const adviceStatementAccountedFor: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/advice-statement-accounted-for",
  severity: "query",
  since: "1.0.0",
  statement:
    "Every need, provision and outcome that the advice in section K states is accounted for: what became of it, or which part of the plan carries or cites it.",
  why: "All identified needs belong in the plan; a statement that nobody answers is a need that nobody saw.",
  source: [cite("sendRegs2014", "12(1)(b)"), cite("codeOfPractice", "9.69")],
  reads: [
    ...partThreeReads,
    ...contentOfNeeds("id"),
    ...contentOfNeeds("evidence/*/statementId"),
    ...["id", "evidence/*/statementId", "departures/*/statementId"].flatMap(contentOfProvisions),
    "/sections/K/advice/*/id",
    "/sections/K/advice/*/supersededBy",
    ...["id", "kind", "disposition", "usedInRefs/*"].map((leaf) => `/sections/K/advice/*/statements/*/${leaf}`),
  ],
  message: "Nothing says what became of {place}.",
  fix: "Say whether it is in the plan, and where; or why it is not.",
  caseworker: {
    message: "A point in the advice is not dealt with in the plan.",
    fix: "Say where the plan uses it, or why it does not.",
  },
  check: ({ index }) => {
    if (!isFinal(index.plan) || !partThreeApplies(index.plan)) return [];
    const hits: Pointer[] = [];
    let ids: ReadonlySet<string | undefined> | undefined;
    for (const { pointer, entity } of index.advice) {
      if (entity.statements === undefined || entity.supersededBy !== undefined) continue;
      entity.statements.forEach(({ id, kind, disposition, usedInRefs }, at) => {
        if (disposition !== undefined || kind === undefined || kind === "strength" || contentHasAny(usedInRefs)) return;
        ids ??= cited(index);
        if (!ids.has(id)) hits.push(`${pointer}/statements/${at}`);
      });
    }
    return hits;
  },
};
