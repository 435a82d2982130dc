import { cite } from "@send-standards/common";
import type { Hit, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentOfProvisions } from "./support/content-reads.ts";

/**
 * No provision is to be reviewed before it begins.
 *
 * A review of the whole plan may come earlier; this is about the day of the line.
 */
export const provisionReviewedAfterStart: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/provision-reviewed-after-start",
  severity: "query",
  since: "1.0.0",
  statement: "No provision is to be reviewed before it begins.",
  why: "A review of what has not begun finds nothing, and the next one is a year away.",
  source: [cite("sendStandards")],
  reads: ["id", "startDate", "reviewDate"].flatMap(contentOfProvisions),
  message: "The {place} is earlier than the {related}.",
  fix: "Correct whichever of the two days is wrong.",
  caseworker: {
    message: "This help would be reviewed before it starts.",
    fix: "Check both dates and correct the wrong one.",
  },
  check: ({ index }) => {
    const hits: Hit[] = [];
    for (const { pointer, entity } of index.provisions) {
      const { startDate, reviewDate } = entity;
      if (startDate === undefined || reviewDate === undefined || reviewDate >= startDate) continue;
      hits.push({ pointer: `${pointer}/reviewDate`, related: [`${pointer}/startDate`] });
    }
    return hits;
  },
};
