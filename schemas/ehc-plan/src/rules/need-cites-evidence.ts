import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
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
  check: ({ index }) => {
    if (index.advice.length === 0) return [];
    return index.needs
      .filter(({ entity }) => contentIsCurrent(entity) && !contentHasAny(entity.evidence))
      .map(({ pointer }) => `${pointer}/evidence`);
  },
};
