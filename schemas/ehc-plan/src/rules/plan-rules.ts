import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { ageAtIssue } from "./age-at-issue.ts";
import { ageIsNoReasonToCease } from "./age-is-no-reason-to-cease.ts";
import { amendedCitesPredecessor } from "./amended-cites-predecessor.ts";
import { amendedWithinEightWeeks } from "./amended-within-eight-weeks.ts";
import { amendedWithinTwelveWeeks } from "./amended-within-twelve-weeks.ts";
import { amendmentDatesInOrder } from "./amendment-dates-in-order.ts";
import { authorityOnList } from "./authority-on-list.ts";
import { budgetItemExists } from "./budget-item-exists.ts";
import { budgetMatchesSectionJ } from "./budget-matches-section-j.ts";
import { budgetTotalAddsUp } from "./budget-total-adds-up.ts";
import { ceasedAfterAppealWindow } from "./ceased-after-appeal-window.ts";
import { ceasedHasReason } from "./ceased-has-reason.ts";
import { childHasAName } from "./child-has-a-name.ts";
import { childHasParent } from "./child-has-parent.ts";
import { commissionerOnList } from "./commissioner-on-list.ts";
import { consultedBeforeCeasing } from "./consulted-before-ceasing.ts";
import { datesInOrder } from "./dates-in-order.ts";
import { directPaymentListsNeedsAndOutcomes } from "./direct-payment-lists-needs-and-outcomes.ts";
import { directPaymentNotForPlaceFee } from "./direct-payment-not-for-place-fee.ts";
import { directPaymentReviewed } from "./direct-payment-reviewed.ts";
import { draftNamesNoPlacement } from "./draft-names-no-placement.ts";
import { endAfterTwentyFifthBirthday } from "./end-after-twenty-fifth-birthday.ts";
import { fifteenDaysForRepresentations } from "./fifteen-days-for-representations.ts";
import { finalHasIssueDate } from "./final-has-issue-date.ts";
import { finalHasPlacement } from "./final-has-placement.ts";
import { finalIsSigned } from "./final-is-signed.ts";
import { finalSent } from "./final-sent.ts";
import { firstIssueComesFirst } from "./first-issue-comes-first.ts";
import { h1OnlyUnderEighteen } from "./h1-only-under-eighteen.ts";
import { noSettingHasDecision } from "./no-setting-has-decision.ts";
import { notCeasedForNonAttendanceUnderEighteen } from "./not-ceased-for-non-attendance-under-eighteen.ts";
import { otherwiseThanAtSchoolFillsF } from "./otherwise-than-at-school-fills-f.ts";
import { otherwiseThanAtSchoolLeavesIEmpty } from "./otherwise-than-at-school-leaves-i-empty.ts";
import { pfaAreasCovered } from "./pfa-areas-covered.ts";
import { pfaProvisionFlagged } from "./pfa-provision-flagged.ts";
import { pfaProvisionPresent } from "./pfa-provision-present.ts";
import { responsibleCommissionerRecorded } from "./responsible-commissioner-recorded.ts";
import { reviewDatePresent } from "./review-date-present.ts";
import { reviewNotOnAnniversary } from "./review-not-on-anniversary.ts";
import { reviewWithinTwelveMonths } from "./review-within-twelve-months.ts";
import { rightsHolder } from "./rights-holder.ts";
import { versionKnown } from "./version-known.ts";

/** Rules about the plan as a whole: dates, states, people, ages, placement, budget. In the order of the rule book. */
export const planRules: readonly Rule<EhcPlan, EhcPlanIndex>[] = [
  versionKnown,
  childHasAName,
  authorityOnList,
  datesInOrder,
  firstIssueComesFirst,
  amendmentDatesInOrder,
  fifteenDaysForRepresentations,
  draftNamesNoPlacement,
  finalHasIssueDate,
  finalIsSigned,
  finalHasPlacement,
  noSettingHasDecision,
  otherwiseThanAtSchoolFillsF,
  otherwiseThanAtSchoolLeavesIEmpty,
  finalSent,
  responsibleCommissionerRecorded,
  commissionerOnList,
  reviewDatePresent,
  reviewWithinTwelveMonths,
  reviewNotOnAnniversary,
  amendedCitesPredecessor,
  amendedWithinEightWeeks,
  amendedWithinTwelveWeeks,
  ageAtIssue,
  endAfterTwentyFifthBirthday,
  childHasParent,
  rightsHolder,
  pfaProvisionFlagged,
  pfaProvisionPresent,
  pfaAreasCovered,
  h1OnlyUnderEighteen,
  ceasedHasReason,
  consultedBeforeCeasing,
  ceasedAfterAppealWindow,
  notCeasedForNonAttendanceUnderEighteen,
  ageIsNoReasonToCease,
  budgetMatchesSectionJ,
  budgetItemExists,
  budgetTotalAddsUp,
  directPaymentListsNeedsAndOutcomes,
  directPaymentNotForPlaceFee,
  directPaymentReviewed,
];
