import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentDanglingLinks } from "./support/content-dangling-links.ts";
import { contentOfNeeds, contentOfProvisions } from "./support/content-reads.ts";
import { contentReferences } from "./support/content-references.ts";

/** Every link to advice leads to an item of section K, and to a statement of that item where it names one. */
export const adviceExists: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/advice-exists",
  severity: "error",
  since: "1.0.0",
  statement: "Every link to advice leads to an item of section K, and to a statement of that item where it names one.",
  why: "A need or provision rests on advice; where the advice cannot be found, nobody can check whether the plan follows it.",
  source: [cite("sendStandards")],
  reads: [
    "/sections/K/advice/*/id",
    "/sections/K/advice/*/statements/*/id",
    ...contentOfNeeds("id"),
    ...contentOfProvisions("id"),
    ...contentReferences.advice,
    ...contentReferences.adviceStatement,
  ],
  message: "The {place} names advice, or a statement of advice, that is not in section K.",
  fix: "Correct the id, add the advice to section K, or take the link out.",
  caseworker: {
    message: "{Place} points to advice that is not in section K.",
    fix: "Add the advice to section K, or choose the right one.",
  },
  check: ({ index }) => {
    const { advice, adviceStatement } = contentDanglingLinks(index.plan, index);
    return [...advice, ...adviceStatement];
  },
};
