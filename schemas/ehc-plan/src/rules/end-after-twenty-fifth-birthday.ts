import { cite, lastDayOfPlan } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";
import { routesOf, routesReads } from "./support/routes-of.ts";

/**
 * A plan runs no further than the law lets it after the 25th birthday. Where the record does not tell which of the three
 * routes the young person is on, the latest day that any of them allows counts.
 */
export const endAfterTwentyFifthBirthday: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/end-after-twenty-fifth-birthday",
  severity: "error",
  since: "1.0.0",
  statement:
    "The plan ends no later than the academic year of the 25th birthday: 31 July in further education, otherwise the end of the training or course, and before the 26th birthday.",
  why: "Nobody can enforce a plan that the law has already ended; the young person needs to know by when other support must be in place.",
  source: [cite("cfa2014", "46"), cite("sendRegs2014", "46(1)")],
  reads: [...partThreeReads, ...routesReads, "/child/dateOfBirth", "/endDate", "/courseEndDate"],
  message: "The {place} is later than any day up to which the plan can be kept after the 25th birthday.",
  fix: "Set it to 31 July of that academic year for a further education institution, else to the last day of the course or apprenticeship, and in any case before the 26th birthday.",
  caseworker: {
    message: "The plan ends later than the law lets it run after the 25th birthday.",
    fix: "Set an earlier end. In a further education college it is 31 July. Else it is the last day of the course, and never past 26.",
  },
  check: ({ index: { plan } }) => {
    const { endDate, courseEndDate, child } = plan;
    if (endDate === undefined || !partThreeApplies(plan)) return [];
    const allowed = routesOf(plan).some((route) => endDate <= lastDayOfPlan(child.dateOfBirth, route, courseEndDate));
    return allowed ? [] : [{ pointer: "/endDate", related: ["/child/dateOfBirth"] }];
  },
};
