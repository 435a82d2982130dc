import { cite, isInYear9OrLater, year9Reads } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";
import { isPlanText } from "./support/is-plan-text.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

const areas = ["EMP", "IL", "CI", "HLTH"] as const;

type Area = (typeof areas)[number];

/** Returns whether an outcome is in the area, or section E says why none is. */
const isCovered = (area: Area, { sections }: EhcPlan, { outcomes }: EhcPlanIndex): boolean =>
  outcomes.some(({ entity }) => entity.pfaAreas?.includes(area)) ||
  sections.E.uncoveredPfaAreas?.some((one) => one.area === area) === true;

/** From Year 9 each of the four areas of adult life has an outcome, or a reason why it has none at present. */
export const pfaAreasCovered: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/pfa-areas-covered",
  severity: "query",
  since: "1.0.0",
  statement:
    "In a plan for somebody in or beyond Year 9, employment, independent living, the community and health each have an outcome or a reason for having none.",
  why: "An area that nobody looked at is not prepared for. A reason shows that it was looked at.",
  source: [cite("codeOfPractice", "8.10", false), cite("sendRegs2014", "12(3)")],
  reads: [
    ...partThreeReads,
    ...dayOfPlanReads,
    ...year9Reads,
    "/sections/E/outcomes/*/id",
    "/sections/E/outcomes/*/pfaAreas/*",
    "/sections/E/uncoveredPfaAreas/*/area",
  ],
  message:
    "The plan is for somebody in or beyond Year 9, and an area of adult life has neither an outcome nor a reason for having none.",
  fix: "Name on each outcome the areas that it prepares for: employment, independent living, community, health. For an area without one, give the reason.",
  caseworker: {
    message: "This is for someone in Year 9 or above. One area of adult life has no outcome and no reason.",
    fix: "Show which outcomes are for work, home, friends and health. If an area has none, say why.",
  },
  check: ({ index, asOf }) => {
    if (!isPlanText(index.plan) || !partThreeApplies(index.plan) || index.outcomes.length === 0) return [];
    if (areas.every((area) => isCovered(area, index.plan, index))) return [];
    return isInYear9OrLater(index.plan, dayOfPlan(index.plan, asOf), asOf) ? ["/sections/E/outcomes"] : [];
  },
};
