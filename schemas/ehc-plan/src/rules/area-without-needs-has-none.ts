import { cite, type Need } from "@send-standards/common";
import type { Hit, Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsCurrent } from "./support/content-is-current.ts";

/** Returns the places of the current needs of section B in a broad area. */
const currentNeedsIn = (area: Need["broadArea"], { needs }: EhcPlanIndex): Pointer[] => {
  const places: Pointer[] = [];
  for (const { section, pointer, entity } of needs) {
    if (section !== "B" || !("broadArea" in entity) || entity.broadArea !== area) continue;
    if (contentIsCurrent(entity)) places.push(pointer);
  }
  return places;
};

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
  caseworker: {
    message: "{Place} is marked as having no needs. But {related} is in it.",
    fix: "Take the mark away, or move the need to the right area.",
  },
  check: ({ index }) => {
    const hits: Hit[] = [];
    index.plan.sections.B.areas?.forEach(({ area, noNeeds }, at) => {
      if (noNeeds !== true) return;
      const related = currentNeedsIn(area, index);
      if (related.length > 0) hits.push({ pointer: `/sections/B/areas/${at}`, related });
    });
    return hits;
  },
};
