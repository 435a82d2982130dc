import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsCurrent } from "./support/content-is-current.ts";
import { contentIsLinked, contentLinkReads } from "./support/content-is-linked.ts";

/**
 * The plan links its needs, outcomes and provision to each other.
 *
 * Where a plan carries no link at all, this is said once; the rules on single links then have nothing to say.
 */
export const planCarriesLinks: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/plan-carries-links",
  severity: "query",
  since: "1.0.0",
  statement: "The plan links its needs, outcomes and provision to each other.",
  why: "Without links nobody can see whether each need is met and what each provision is for, which is what a family asks first.",
  source: [cite("codeOfPractice", "9.69"), cite("sendStandards")],
  reads: [...contentLinkReads, "/sections/B/needs/*/id", "/sections/B/needs/*/status"],
  message: "Nothing links the {place} to the needs and outcomes of the plan.",
  fix: "Give each line the ids of the needs that it meets and of the outcomes that it leads to.",
  caseworker: {
    message: "Nothing shows which need each line of provision meets.",
    fix: "For each line, say which need it meets and which outcome it leads to.",
  },
  check: ({ index }) => {
    const needed = index.needs.some(({ section, entity }) => section === "B" && contentIsCurrent(entity));
    const provided = index.provisions.some(({ section }) => section === "F");
    return needed && provided && !contentIsLinked(index) ? ["/sections/F/provisions"] : [];
  },
};
