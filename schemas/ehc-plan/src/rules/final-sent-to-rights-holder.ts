import { cite, isChild, isYoungPerson } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";
import { isFinal } from "./support/is-final.ts";
import { capacityReads, lacksCapacity } from "./support/lacks-capacity.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * Where the record lists to whom a final plan was sent, the family's copy went to whoever held the rights: to a
 * parent of a child, to the young person after compulsory school age.
 *
 * A copy to a representative will do at any age, and so will a copy to a parent where the young person lacks
 * capacity. The line is the last Friday in June, not a birthday.
 */
export const finalSentToRightsHolder: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/final-sent-to-rights-holder",
  severity: "query",
  since: "1.0.0",
  statement:
    "Where the record lists to whom a final plan was sent, the family's copy went to whoever held the rights: to a parent of a child, to the young person after compulsory school age.",
  why: "The time to appeal starts with the copy to the holder of the rights; a young person who was not sent the plan may not know that it is theirs.",
  source: [cite("sendRegs2014", "13(2)(a)"), cite("cfa2014", "83(2)"), cite("sendRegs2014", "64")],
  reads: [...partThreeReads, ...dayOfPlanReads, ...capacityReads, "/child/dateOfBirth", "/distribution/*/recipient"],
  message: "The family's copy of the final plan went to somebody who did not hold the rights at that age.",
  fix: "Send the plan to the young person, or for a child to a parent, and add the day. If the young person lacks capacity for these decisions, record that.",
  caseworker: {
    message: "The list shows no copy for the person who holds the rights at this age.",
    fix: "Send it to the young person, or to a parent of a child. If a young person cannot decide, note who acts.",
  },
  check: ({ index: { plan }, asOf }) => {
    const { distribution } = plan;
    if (distribution === undefined || !isFinal(plan) || !partThreeApplies(plan)) return [];
    let toParent = false;
    let toYoungPerson = false;
    for (const { recipient } of distribution) {
      if (recipient === "representative") return [];
      toParent ||= recipient === "childsParent";
      toYoungPerson ||= recipient === "youngPerson";
    }
    if (toParent === toYoungPerson) return [];
    const { dateOfBirth } = plan.child;
    const day = dayOfPlan(plan, asOf);
    const wrong = toParent ? isYoungPerson(dateOfBirth, day) && !lacksCapacity(plan) : isChild(dateOfBirth, day);
    return wrong ? ["/distribution"] : [];
  },
};
