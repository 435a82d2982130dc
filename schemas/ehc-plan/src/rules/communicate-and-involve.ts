import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/** Section A says how to communicate with the child or young person and how to involve the person in decisions. */
export const communicateAndInvolve: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/communicate-and-involve",
  severity: "query",
  since: "1.0.0",
  statement:
    "Section A says how to communicate with the child or young person and how to involve the person in decisions.",
  why: "Whoever opens the plan first needs to know how to talk with this person, and how to ask.",
  source: [cite("codeOfPractice", "9.69")],
  reads: ["/sections/A/nil/reason", "/sections/A/howToCommunicate", "/sections/A/howToInvolve"],
  message: "The entry “{place}” is missing.",
  fix: "Say it in a sentence or two, so that somebody new could do it.",
  caseworker: {
    message: "Part of section A is missing: {place}.",
    fix: "Write a line or two, so that someone new could do it.",
  },
  check: ({ index: { plan } }) => {
    const { nil, howToCommunicate, howToInvolve } = plan.sections.A;
    if (nil !== undefined) return [];
    return [
      ...(howToCommunicate === undefined ? ["/sections/A/howToCommunicate"] : []),
      ...(howToInvolve === undefined ? ["/sections/A/howToInvolve"] : []),
    ];
  },
};
