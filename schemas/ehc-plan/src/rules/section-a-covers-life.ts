import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isPlanText } from "./support/is-plan-text.ts";

const parts = ["history", "play", "health", "schooling", "independence", "friendships"] as const;

/**
 * Section A tells of the child's or young person's history, play, health, schooling, independence and friendships.
 *
 * One finding names all that is missing. A section that says why it is empty is left alone.
 */
export const sectionACoversLife: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/section-a-covers-life",
  severity: "query",
  since: "1.0.0",
  statement:
    "Section A tells of the child's or young person's history, play, health, schooling, independence and friendships.",
  why: "A plan that knows only the difficulties of a child does not know the child.",
  source: [cite("codeOfPractice", "9.69")],
  reads: ["/status", "/sections/A/nil/reason", ...parts.map((part) => `/sections/A/${part}`)],
  message: "{Place} says nothing about some of what belongs in it: the {related} is missing.",
  fix: "Add a sentence or two on each: history, play, health, schooling, independence, friendships. Say so where there is nothing to tell.",
  caseworker: {
    message: "Section A leaves out part of the child's life.",
    fix: "Add history, play, health, schooling, independence and friendships. A sentence each will do.",
  },
  check: ({ index: { plan } }) => {
    const { A } = plan.sections;
    const missing = parts.filter((part) => A[part] === undefined);
    if (missing.length === 0 || A.nil !== undefined || !isPlanText(plan)) return [];
    return [{ pointer: "/sections/A", related: missing.map((part) => `/sections/A/${part}`) }];
  },
};
