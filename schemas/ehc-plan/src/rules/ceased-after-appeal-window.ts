import { cite, lastDayWithin, laterOf } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isCeasing } from "./support/is-ceasing.ts";
import { noLongerNecessary } from "./support/no-longer-necessary.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

type Ceasing = NonNullable<EhcPlan["ceasing"]>;

/** Returns the last day on which an appeal can be brought: calendar months, not a number of days. */
const lastDayToAppeal = (noticeDate: string, mediationCertificateDate: string | undefined): string => {
  const fromNotice = lastDayWithin(noticeDate, { months: 2 });
  if (mediationCertificateDate === undefined) return fromNotice;
  return laterOf(fromNotice, lastDayWithin(mediationCertificateDate, { months: 1 }));
};

/** Returns the place of the day that had to pass before the plan ceased, where it had not passed. */
const stillOpen = (ceasing: Ceasing): Pointer | undefined => {
  const { noticeDate, mediationCertificateDate, appealEndedDate, ceasedDate } = ceasing;
  if (ceasedDate === undefined) return undefined;
  if (appealEndedDate !== undefined) return ceasedDate < appealEndedDate ? "/ceasing/appealEndedDate" : undefined;
  if (noticeDate === undefined) return undefined;
  return ceasedDate <= lastDayToAppeal(noticeDate, mediationCertificateDate) ? "/ceasing/noticeDate" : undefined;
};

/**
 * The plan did not cease while the family could still appeal: two months after the notice was sent, or one month from the
 * mediation certificate if that is later. With an appeal, it did not cease before the appeal was over; once it
 * is dismissed, the plan may cease on that day.
 */
export const ceasedAfterAppealWindow: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/ceased-after-appeal-window",
  severity: "error",
  since: "1.0.0",
  statement:
    "The plan ceased after the time to appeal against the notice was over, or, where there was an appeal, not before it had ended.",
  why: "Until then the child keeps every right under the plan. A plan that stops too early takes away provision while the decision may still fall.",
  source: [cite("cfa2014", "45(4)"), cite("tribunalRules2008", "20(1)(c)"), cite("sendRegs2014", "44(2)(a)")],
  reads: [
    ...partThreeReads,
    "/ceasing/reason",
    "/ceasing/noticeDate",
    "/ceasing/mediationCertificateDate",
    "/ceasing/appealEndedDate",
    "/ceasing/ceasedDate",
  ],
  message: "The plan ceased while an appeal could still be brought or had not ended.",
  fix: "Correct the days if one of them is wrong. If they are right, the plan has to be kept up until the time to appeal, or the appeal, is over.",
  caseworker: {
    message: "The plan ended while an appeal could still be made or was going on.",
    fix: "Check the dates. If they are right, keep the plan going until that is over.",
  },
  check: ({ index: { plan } }) => {
    const { ceasing } = plan;
    if (ceasing === undefined || !noLongerNecessary.has(ceasing.reason)) return [];
    if (!isCeasing(plan) || !partThreeApplies(plan)) return [];
    const open = stillOpen(ceasing);
    return open === undefined ? [] : [{ pointer: "/ceasing/ceasedDate", related: [open] }];
  },
};
