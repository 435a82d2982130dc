import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { contentIsCurrent } from "./support/content-is-current.ts";
import { contentOfNeeds } from "./support/content-reads.ts";

/** Every current need of sections B, C and D cites the advice that identified it, where section K holds advice. */
export const needCitesEvidence: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/need-cites-evidence",
  severity: "query",
  since: "1.0.0",
  statement: "Every current need cites the advice that identified it.",
  why: "A need that rests on no advice is easily disputed, and advice that no need cites is easily lost.",
  source: [cite("codeOfPractice", "9.69"), cite("sendStandards")],
  reads: [
    ...contentOfNeeds("id"),
    ...contentOfNeeds("status"),
    ...contentOfNeeds("evidence/*/adviceId"),
    "/sections/K/advice/*/id",
  ],
  message: "The {place} is missing: no advice is cited for it.",
  fix: "Name the advice in section K that found the need, with the page or paragraph.",
  caseworker: {
    message: "Nothing says which advice found this need: {place}.",
    fix: "Name the report in section K, with the page if you can.",
  },
  check: ({ index }) => {
    if (index.advice.length === 0) return [];
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.needs) {
      if (!contentHasAny(entity.evidence) && contentIsCurrent(entity)) hits.push(`${pointer}/evidence`);
    }
    return hits;
  },
};
