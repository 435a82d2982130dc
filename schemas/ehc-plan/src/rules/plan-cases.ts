import type { RuleCases } from "@send-standards/core";
import { adultCareMovePlannedCases } from "./adult-care-move-planned.cases.ts";
import { ageAtIssueCases } from "./age-at-issue.cases.ts";
import { ageIsNoReasonToCeaseCases } from "./age-is-no-reason-to-cease.cases.ts";
import { amendedCitesPredecessorCases } from "./amended-cites-predecessor.cases.ts";
import { amendedWithinEightWeeksCases } from "./amended-within-eight-weeks.cases.ts";
import { amendedWithinTwelveWeeksCases } from "./amended-within-twelve-weeks.cases.ts";
import { amendmentDatesInOrderCases } from "./amendment-dates-in-order.cases.ts";
import { amendmentNoticeWithinFourWeeksCases } from "./amendment-notice-within-four-weeks.cases.ts";
import { attendingSaysWhyCases } from "./attending-says-why.cases.ts";
import { authorityOnListCases } from "./authority-on-list.cases.ts";
import { budgetItemExistsCases } from "./budget-item-exists.cases.ts";
import { budgetItemHasPurposeCases } from "./budget-item-has-purpose.cases.ts";
import { budgetMatchesSectionJCases } from "./budget-matches-section-j.cases.ts";
import { budgetRefusalHasReasonsCases } from "./budget-refusal-has-reasons.cases.ts";
import { budgetTotalAddsUpCases } from "./budget-total-adds-up.cases.ts";
import { ceasedAfterAppealWindowCases } from "./ceased-after-appeal-window.cases.ts";
import { ceasedHasReasonCases } from "./ceased-has-reason.cases.ts";
import { ceasingRecordsConsultationCases } from "./ceasing-records-consultation.cases.ts";
import { ceasingWeighsOutcomesCases } from "./ceasing-weighs-outcomes.cases.ts";
import { changeHasReasonCases } from "./change-has-reason.cases.ts";
import { childHasANameCases } from "./child-has-a-name.cases.ts";
import { childHasParentCases } from "./child-has-parent.cases.ts";
import { commissionerIsNotAuthorityCases } from "./commissioner-is-not-authority.cases.ts";
import { commissionerOnListCases } from "./commissioner-on-list.cases.ts";
import { consultedBeforeCeasingCases } from "./consulted-before-ceasing.cases.ts";
import { datesInOrderCases } from "./dates-in-order.cases.ts";
import { decisionWithinSixWeeksCases } from "./decision-within-six-weeks.cases.ts";
import { directPaymentListsNeedsAndOutcomesCases } from "./direct-payment-lists-needs-and-outcomes.cases.ts";
import { directPaymentNotForPlaceFeeCases } from "./direct-payment-not-for-place-fee.cases.ts";
import { directPaymentReviewedCases } from "./direct-payment-reviewed.cases.ts";
import { draftNamesNoPlacementCases } from "./draft-names-no-placement.cases.ts";
import { dutyBasisFitsSectionCases } from "./duty-basis-fits-section.cases.ts";
import { educationOtherwiseRecordsWhyCases } from "./education-otherwise-records-why.cases.ts";
import { endAfterTwentyFifthBirthdayCases } from "./end-after-twenty-fifth-birthday.cases.ts";
import { feePartsFitTotalCases } from "./fee-parts-fit-total.cases.ts";
import { feesAreBrokenDownCases } from "./fees-are-broken-down.cases.ts";
import { fifteenDaysForRepresentationsCases } from "./fifteen-days-for-representations.cases.ts";
import { fifteenDaysOfferedCases } from "./fifteen-days-offered.cases.ts";
import { finalHasIssueDateCases } from "./final-has-issue-date.cases.ts";
import { finalHasPlacementCases } from "./final-has-placement.cases.ts";
import { finalIsSignedCases } from "./final-is-signed.cases.ts";
import { finalSentCases } from "./final-sent.cases.ts";
import { finalSentToRightsHolderCases } from "./final-sent-to-rights-holder.cases.ts";
import { firstIssueComesFirstCases } from "./first-issue-comes-first.cases.ts";
import { firstPlanWithinTwentyWeeksCases } from "./first-plan-within-twenty-weeks.cases.ts";
import { h1OnlyUnderEighteenCases } from "./h1-only-under-eighteen.cases.ts";
import { healthAgreedBeforeIssueCases } from "./health-agreed-before-issue.cases.ts";
import { leaverReviewedBeforeCeasingCases } from "./leaver-reviewed-before-ceasing.cases.ts";
import { lookedAfterDetailsCases } from "./looked-after-details.cases.ts";
import { namedSettingHasNameAndTypeCases } from "./named-setting-has-name-and-type.cases.ts";
import { nhsNumberStatusFitsCases } from "./nhs-number-status-fits.cases.ts";
import { noSettingHasDecisionCases } from "./no-setting-has-decision.cases.ts";
import { notCeasedForNonAttendanceUnderEighteenCases } from "./not-ceased-for-non-attendance-under-eighteen.cases.ts";
import { noticeTellsOfRightsCases } from "./notice-tells-of-rights.cases.ts";
import { otherwiseThanAtSchoolFillsFCases } from "./otherwise-than-at-school-fills-f.cases.ts";
import { otherwiseThanAtSchoolLeavesIEmptyCases } from "./otherwise-than-at-school-leaves-i-empty.cases.ts";
import { pfaAdviceFromYear9Cases } from "./pfa-advice-from-year-9.cases.ts";
import { pfaAreasCoveredCases } from "./pfa-areas-covered.cases.ts";
import { pfaProvisionFlaggedCases } from "./pfa-provision-flagged.cases.ts";
import { pfaProvisionPresentCases } from "./pfa-provision-present.cases.ts";
import { phaseTransferInTimeCases } from "./phase-transfer-in-time.cases.ts";
import { premisesConsentNotRefusedCases } from "./premises-consent-not-refused.cases.ts";
import { premisesConsentRecordedCases } from "./premises-consent-recorded.cases.ts";
import { refusalWithinSixteenWeeksCases } from "./refusal-within-sixteen-weeks.cases.ts";
import { refusedRequestHasGroundCases } from "./refused-request-has-ground.cases.ts";
import { requestedSettingConsultedCases } from "./requested-setting-consulted.cases.ts";
import { responsibleCommissionerRecordedCases } from "./responsible-commissioner-recorded.cases.ts";
import { reviewDatePresentCases } from "./review-date-present.cases.ts";
import { reviewNotOnAnniversaryCases } from "./review-not-on-anniversary.cases.ts";
import { reviewWithinTwelveMonthsCases } from "./review-within-twelve-months.cases.ts";
import { rightsHolderCases } from "./rights-holder.cases.ts";
import { syntheticUsesTestNumberCases } from "./synthetic-uses-test-number.cases.ts";
import { timeLimitExceptionHasDaysCases } from "./time-limit-exception-has-days.cases.ts";
import { transferHasDateCases } from "./transfer-has-date.cases.ts";
import { transferIsPreparedCases } from "./transfer-is-prepared.cases.ts";
import { versionKnownCases } from "./version-known.cases.ts";

/** The boundary cases of the rules about the plan as a whole, in the order of the rule book. */
export const planCases: readonly RuleCases[] = [
  versionKnownCases,
  childHasANameCases,
  authorityOnListCases,
  datesInOrderCases,
  firstIssueComesFirstCases,
  amendmentDatesInOrderCases,
  fifteenDaysForRepresentationsCases,
  draftNamesNoPlacementCases,
  finalHasIssueDateCases,
  finalIsSignedCases,
  finalHasPlacementCases,
  noSettingHasDecisionCases,
  otherwiseThanAtSchoolFillsFCases,
  otherwiseThanAtSchoolLeavesIEmptyCases,
  finalSentCases,
  responsibleCommissionerRecordedCases,
  commissionerOnListCases,
  reviewDatePresentCases,
  reviewWithinTwelveMonthsCases,
  reviewNotOnAnniversaryCases,
  amendedCitesPredecessorCases,
  amendedWithinEightWeeksCases,
  amendedWithinTwelveWeeksCases,
  ageAtIssueCases,
  endAfterTwentyFifthBirthdayCases,
  childHasParentCases,
  rightsHolderCases,
  pfaProvisionFlaggedCases,
  pfaProvisionPresentCases,
  pfaAreasCoveredCases,
  h1OnlyUnderEighteenCases,
  ceasedHasReasonCases,
  consultedBeforeCeasingCases,
  ceasedAfterAppealWindowCases,
  notCeasedForNonAttendanceUnderEighteenCases,
  ageIsNoReasonToCeaseCases,
  budgetMatchesSectionJCases,
  budgetItemExistsCases,
  budgetTotalAddsUpCases,
  directPaymentListsNeedsAndOutcomesCases,
  directPaymentNotForPlaceFeeCases,
  directPaymentReviewedCases,
  noticeTellsOfRightsCases,
  finalSentToRightsHolderCases,
  ceasingRecordsConsultationCases,
  leaverReviewedBeforeCeasingCases,
  ceasingWeighsOutcomesCases,
  transferHasDateCases,
  changeHasReasonCases,
  decisionWithinSixWeeksCases,
  firstPlanWithinTwentyWeeksCases,
  refusalWithinSixteenWeeksCases,
  timeLimitExceptionHasDaysCases,
  amendmentNoticeWithinFourWeeksCases,
  fifteenDaysOfferedCases,
  lookedAfterDetailsCases,
  nhsNumberStatusFitsCases,
  syntheticUsesTestNumberCases,
  namedSettingHasNameAndTypeCases,
  attendingSaysWhyCases,
  feePartsFitTotalCases,
  requestedSettingConsultedCases,
  refusedRequestHasGroundCases,
  educationOtherwiseRecordsWhyCases,
  budgetRefusalHasReasonsCases,
  premisesConsentNotRefusedCases,
  premisesConsentRecordedCases,
  adultCareMovePlannedCases,
  transferIsPreparedCases,
  phaseTransferInTimeCases,
  commissionerIsNotAuthorityCases,
  dutyBasisFitsSectionCases,
  healthAgreedBeforeIssueCases,
  pfaAdviceFromYear9Cases,
  budgetItemHasPurposeCases,
  feesAreBrokenDownCases,
];
