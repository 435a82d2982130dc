import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { contentIsLinked, contentLinkReads } from "./support/content-is-linked.ts";

/** Every provision leads to an outcome, by a link on either side. */
export const provisionLeadsToOutcome: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/provision-leads-to-outcome",
  severity: "query",
  since: "1.0.0",
  statement: "Every provision leads to an outcome, by a link on either side.",
  why: "What the provision is for decides whether a review keeps it, changes it or ends it.",
  source: [cite("codeOfPractice", "9.69"), cite("sendStandards")],
  reads: contentLinkReads,
  message: "The {place} are missing, and no outcome names the line: nothing says what it leads to.",
  fix: "Link the line to the outcome that it leads to.",
  caseworker: {
    message: "Nothing says what this help leads to: {place}.",
    fix: "Say which outcome it is for.",
  },
  check: ({ index }) => {
    if (index.outcomes.length === 0 || !contentIsLinked(index)) return [];
    const bare = index.provisions.filter(({ entity }) => !contentHasAny(entity.outcomeRefs));
    if (bare.length === 0) return [];
    const named = new Set(index.outcomes.flatMap(({ entity }) => entity.provisionRefs ?? []));
    return bare.filter(({ entity }) => !named.has(entity.id)).map(({ pointer }) => `${pointer}/outcomeRefs`);
  },
};
