import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsCurrent } from "./support/content-is-current.ts";

/** A broad area that is marked as without needs has no current need. */
export const areaWithoutNeedsHasNone: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/area-without-needs-has-none",
  severity: "error",
  since: "1.0.0",
  statement: "A broad area that is marked as without needs has no current need.",
  why: "The plan says both that there is a need and that there is none, and a reader of the one may act on it.",
  source: [cite("sendStandards")],
  reads: [
    "/sections/B/needs/*/id",
    "/sections/B/needs/*/broadArea",
    "/sections/B/needs/*/status",
    "/sections/B/areas/*/area",
    "/sections/B/areas/*/noNeeds",
  ],
  message: "{Place} is marked as without needs, and {related} is in it.",
  fix: "Take the mark away, or correct the broad area of the need.",
  check: ({ record }) => {
    const { needs = [], areas = [] } = record.sections.B;
    const current = [...needs.entries()].filter(([, need]) => contentIsCurrent(need));
    return [...areas.entries()].flatMap(([at, { area, noNeeds }]) => {
      if (noNeeds !== true) return [];
      const related = current
        .filter(([, need]) => need.broadArea === area)
        .map(([need]) => `/sections/B/needs/${need}`);
      return related.length === 0 ? [] : [{ pointer: `/sections/B/areas/${at}`, related }];
    });
  },
};
