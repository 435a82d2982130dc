import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { adultCareMovePlanned } from "./adult-care-move-planned.ts";
import { ageAtIssue } from "./age-at-issue.ts";
import { ageIsNoReasonToCease } from "./age-is-no-reason-to-cease.ts";
import { amendedCitesPredecessor } from "./amended-cites-predecessor.ts";
import { amendedWithinEightWeeks } from "./amended-within-eight-weeks.ts";
import { amendedWithinTwelveWeeks } from "./amended-within-twelve-weeks.ts";
import { amendmentDatesInOrder } from "./amendment-dates-in-order.ts";
import { amendmentNoticeWithinFourWeeks } from "./amendment-notice-within-four-weeks.ts";
import { attendingSaysWhy } from "./attending-says-why.ts";
import { authorityOnList } from "./authority-on-list.ts";
import { budgetItemExists } from "./budget-item-exists.ts";
import { budgetItemHasPurpose } from "./budget-item-has-purpose.ts";
import { budgetMatchesSectionJ } from "./budget-matches-section-j.ts";
import { budgetRefusalHasReasons } from "./budget-refusal-has-reasons.ts";
import { budgetTotalAddsUp } from "./budget-total-adds-up.ts";
import { ceasedAfterAppealWindow } from "./ceased-after-appeal-window.ts";
import { ceasedHasReason } from "./ceased-has-reason.ts";
import { ceasingRecordsConsultation } from "./ceasing-records-consultation.ts";
import { ceasingWeighsOutcomes } from "./ceasing-weighs-outcomes.ts";
import { changeHasReason } from "./change-has-reason.ts";
import { childHasAName } from "./child-has-a-name.ts";
import { childHasParent } from "./child-has-parent.ts";
import { commissionerIsNotAuthority } from "./commissioner-is-not-authority.ts";
import { commissionerOnList } from "./commissioner-on-list.ts";
import { consultedBeforeCeasing } from "./consulted-before-ceasing.ts";
import { datesInOrder } from "./dates-in-order.ts";
import { decisionWithinSixWeeks } from "./decision-within-six-weeks.ts";
import { directPaymentListsNeedsAndOutcomes } from "./direct-payment-lists-needs-and-outcomes.ts";
import { directPaymentNotForPlaceFee } from "./direct-payment-not-for-place-fee.ts";
import { directPaymentReviewed } from "./direct-payment-reviewed.ts";
import { draftNamesNoPlacement } from "./draft-names-no-placement.ts";
import { dutyBasisFitsSection } from "./duty-basis-fits-section.ts";
import { educationOtherwiseRecordsWhy } from "./education-otherwise-records-why.ts";
import { endAfterTwentyFifthBirthday } from "./end-after-twenty-fifth-birthday.ts";
import { feePartsFitTotal } from "./fee-parts-fit-total.ts";
import { feesAreBrokenDown } from "./fees-are-broken-down.ts";
import { fifteenDaysForRepresentations } from "./fifteen-days-for-representations.ts";
import { fifteenDaysOffered } from "./fifteen-days-offered.ts";
import { finalHasIssueDate } from "./final-has-issue-date.ts";
import { finalHasPlacement } from "./final-has-placement.ts";
import { finalIsSigned } from "./final-is-signed.ts";
import { finalSent } from "./final-sent.ts";
import { finalSentToRightsHolder } from "./final-sent-to-rights-holder.ts";
import { firstIssueComesFirst } from "./first-issue-comes-first.ts";
import { firstPlanWithinTwentyWeeks } from "./first-plan-within-twenty-weeks.ts";
import { h1OnlyUnderEighteen } from "./h1-only-under-eighteen.ts";
import { healthAgreedBeforeIssue } from "./health-agreed-before-issue.ts";
import { leaverReviewedBeforeCeasing } from "./leaver-reviewed-before-ceasing.ts";
import { lookedAfterDetails } from "./looked-after-details.ts";
import { namedSettingHasNameAndType } from "./named-setting-has-name-and-type.ts";
import { nhsNumberStatusFits } from "./nhs-number-status-fits.ts";
import { noSettingHasDecision } from "./no-setting-has-decision.ts";
import { notCeasedForNonAttendanceUnderEighteen } from "./not-ceased-for-non-attendance-under-eighteen.ts";
import { noticeTellsOfRights } from "./notice-tells-of-rights.ts";
import { otherwiseThanAtSchoolFillsF } from "./otherwise-than-at-school-fills-f.ts";
import { otherwiseThanAtSchoolLeavesIEmpty } from "./otherwise-than-at-school-leaves-i-empty.ts";
import { pfaAdviceFromYear9 } from "./pfa-advice-from-year-9.ts";
import { pfaAreasCovered } from "./pfa-areas-covered.ts";
import { pfaProvisionFlagged } from "./pfa-provision-flagged.ts";
import { pfaProvisionPresent } from "./pfa-provision-present.ts";
import { phaseTransferInTime } from "./phase-transfer-in-time.ts";
import { premisesConsentNotRefused } from "./premises-consent-not-refused.ts";
import { premisesConsentRecorded } from "./premises-consent-recorded.ts";
import { refusalWithinSixteenWeeks } from "./refusal-within-sixteen-weeks.ts";
import { refusedRequestHasGround } from "./refused-request-has-ground.ts";
import { requestedSettingConsulted } from "./requested-setting-consulted.ts";
import { responsibleCommissionerRecorded } from "./responsible-commissioner-recorded.ts";
import { reviewDatePresent } from "./review-date-present.ts";
import { reviewNotOnAnniversary } from "./review-not-on-anniversary.ts";
import { reviewWithinTwelveMonths } from "./review-within-twelve-months.ts";
import { rightsHolder } from "./rights-holder.ts";
import { syntheticUsesTestNumber } from "./synthetic-uses-test-number.ts";
import { timeLimitExceptionHasDays } from "./time-limit-exception-has-days.ts";
import { transferHasDate } from "./transfer-has-date.ts";
import { transferIsPrepared } from "./transfer-is-prepared.ts";
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
  noticeTellsOfRights,
  finalSentToRightsHolder,
  ceasingRecordsConsultation,
  leaverReviewedBeforeCeasing,
  ceasingWeighsOutcomes,
  transferHasDate,
  changeHasReason,
  decisionWithinSixWeeks,
  firstPlanWithinTwentyWeeks,
  refusalWithinSixteenWeeks,
  timeLimitExceptionHasDays,
  amendmentNoticeWithinFourWeeks,
  fifteenDaysOffered,
  lookedAfterDetails,
  nhsNumberStatusFits,
  syntheticUsesTestNumber,
  namedSettingHasNameAndType,
  attendingSaysWhy,
  feePartsFitTotal,
  requestedSettingConsulted,
  refusedRequestHasGround,
  educationOtherwiseRecordsWhy,
  budgetRefusalHasReasons,
  premisesConsentNotRefused,
  premisesConsentRecorded,
  adultCareMovePlanned,
  transferIsPrepared,
  phaseTransferInTime,
  commissionerIsNotAuthority,
  dutyBasisFitsSection,
  healthAgreedBeforeIssue,
  pfaAdviceFromYear9,
  budgetItemHasPurpose,
  feesAreBrokenDown,
];
