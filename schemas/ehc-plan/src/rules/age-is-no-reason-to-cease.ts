import { addDays, cite, twentyFifthBirthday } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isCeasing } from "./support/is-ceasing.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * A plan is not ended by age before the 25th birthday. The eve of that birthday is the last day of a young person, so a plan
 * that ceases on it ends by age. The census has the same code for people of 19 who moved to adult custody, hence a query.
 */
export const ageIsNoReasonToCease: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/age-is-no-reason-to-cease",
  severity: "query",
  since: "1.0.0",
  statement: "No plan ceases for the age limit before the young person reaches it at 25.",
  why: "Young people over 18 may need longer for their education; whether its outcomes have been reached is the question, not the birthday.",
  source: [cite("cfa2014", "45(3)"), cite("cfa2014", "83(2)"), cite("codeOfPractice", "9.200")],
  reads: [...partThreeReads, "/child/dateOfBirth", "/ceasing/reason", "/ceasing/ceasedDate"],
  message: "The plan is recorded as ceased at the age limit, but it ceased before the 25th birthday.",
  fix: "Record the real reason. If the young person moved to adult custody at 19, say so in a note.",
  caseworker: {
    message: "The plan is said to have ended at the age limit. It ended before the 25th birthday.",
    fix: "Give the real reason. If they moved to an adult prison at 19, say so in a note.",
  },
  check: ({ index: { plan } }) => {
    const { reason, ceasedDate } = plan.ceasing ?? {};
    if (reason !== "1" || ceasedDate === undefined || !isCeasing(plan) || !partThreeApplies(plan)) return [];
    const lastDay = addDays(twentyFifthBirthday(plan.child.dateOfBirth), -1);
    return ceasedDate < lastDay ? [{ pointer: "/ceasing/reason", related: ["/child/dateOfBirth"] }] : [];
  },
};
