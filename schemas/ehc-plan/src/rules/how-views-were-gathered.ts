import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";

/** Section A says how the views in it were gathered. */
export const howViewsWereGathered: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/how-views-were-gathered",
  severity: "query",
  since: "1.0.0",
  statement: "Section A says how the views in it were gathered.",
  why: "A view that was asked for in a meeting with many adults and one that was given with pictures at home do not weigh the same.",
  source: [cite("templateTesting"), cite("sendStandards")],
  reads: [
    "/sections/A/childViews/*/text",
    "/sections/A/parentViews/*/text",
    "/sections/A/consultationMethods/*",
    "/sections/A/consultationNotes",
  ],
  message: "Section A does not say how its views were gathered.",
  fix: "Name the ways in which the child or young person and the parents were asked, or describe them in a note.",
  caseworker: {
    message: "Section A does not say how the views were found out.",
    fix: "Say how the child and the parents were asked.",
  },
  check: ({ index: { plan } }) => {
    const { childViews, parentViews, consultationMethods, consultationNotes } = plan.sections.A;
    const heard = contentHasAny(childViews) || contentHasAny(parentViews);
    const told = contentHasAny(consultationMethods) || consultationNotes !== undefined;
    return heard && !told ? ["/sections/A/consultationMethods"] : [];
  },
};
