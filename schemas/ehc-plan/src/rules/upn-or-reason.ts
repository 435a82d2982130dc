import { cite, endOfCompulsorySchoolAge, startOfCompulsorySchoolAge } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";

/**
 * For somebody who was of compulsory school age on the day of the plan there is a unique pupil number, permanent or
 * temporary, or a reason why it is not known.
 */
export const upnOrReason: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/upn-or-reason",
  severity: "query",
  since: "1.0.0",
  statement: "For somebody of compulsory school age there is a unique pupil number, or a reason why it is not known.",
  why: "The number ties the plan to the school record; without it the two are matched by name, and sometimes to the wrong child.",
  source: [cite("sen2"), cite("upnGuide")],
  reads: [...dayOfPlanReads, "/child/dateOfBirth", "/child/identifiers/upn", "/child/identifiers/upnUnknownReason"],
  message: "The {place} is missing, and so is the reason.",
  fix: "Add the number from the school, or say why it is not known.",
  caseworker: {
    message: "The pupil number is missing, and no reason is given.",
    fix: "Get it from the school, or say why there is none.",
  },
  check: ({ index: { plan }, asOf }) => {
    const { dateOfBirth, identifiers } = plan.child;
    if (identifiers?.upn !== undefined || identifiers?.upnUnknownReason !== undefined) return [];
    const day = dayOfPlan(plan, asOf);
    const ofSchoolAge = startOfCompulsorySchoolAge(dateOfBirth) <= day && day <= endOfCompulsorySchoolAge(dateOfBirth);
    return ofSchoolAge ? ["/child/identifiers/upn"] : [];
  },
};
