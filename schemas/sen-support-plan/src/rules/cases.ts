import type { RuleCases } from "@send-standards/core";
import { aboveThresholdExplainedCases } from "./above-threshold-explained.cases.ts";
import { adviceExistsCases } from "./advice-exists.cases.ts";
import { adviceUseExistsCases } from "./advice-use-exists.cases.ts";
import { aspirationExistsCases } from "./aspiration-exists.cases.ts";
import { attachmentExistsCases } from "./attachment-exists.cases.ts";
import { censusStageAgreesCases } from "./census-stage-agrees.cases.ts";
import { childHasANameCases } from "./child-has-a-name.cases.ts";
import { childViewsOrReasonCases } from "./child-views-or-reason.cases.ts";
import { closedCycleHasDecisionCases } from "./closed-cycle-has-decision.cases.ts";
import { closedCycleSaysImpactCases } from "./closed-cycle-says-impact.cases.ts";
import { codesOnListCases } from "./codes-on-list.cases.ts";
import { collegeNamesLeadCases } from "./college-names-lead.cases.ts";
import { currentPlanHasContentCases } from "./current-plan-has-content.cases.ts";
import { cycleDatesInOrderCases } from "./cycle-dates-in-order.cases.ts";
import { cycleHasReviewDateCases } from "./cycle-has-review-date.cases.ts";
import { cycleNumbersConsecutiveCases } from "./cycle-numbers-consecutive.cases.ts";
import { cyclesFollowOneAnotherCases } from "./cycles-follow-one-another.cases.ts";
import { datesInOrderCases } from "./dates-in-order.cases.ts";
import { endHasDateAndReasonCases } from "./end-has-date-and-reason.cases.ts";
import { expectedImpactStatedCases } from "./expected-impact-stated.cases.ts";
import { externalAdviceCanBeReusedCases } from "./external-advice-can-be-reused.cases.ts";
import { familyInformedCases } from "./family-informed.cases.ts";
import { familyWasToldCases } from "./family-was-told.cases.ts";
import { frameworkVersionStatedCases } from "./framework-version-stated.cases.ts";
import { idsUniqueCases } from "./ids-unique.cases.ts";
import { mapTotalsAgreeCases } from "./map-totals-agree.cases.ts";
import { measureInsideScaleCases } from "./measure-inside-scale.cases.ts";
import { measuredOutcomeExistsCases } from "./measured-outcome-exists.cases.ts";
import { needExistsCases } from "./need-exists.cases.ts";
import { needHasSupportCases } from "./need-has-support.cases.ts";
import { nhsNumberCheckDigitCases } from "./nhs-number-check-digit.cases.ts";
import { nhsNumberRangeCases } from "./nhs-number-range.cases.ts";
import { outcomeExistsCases } from "./outcome-exists.cases.ts";
import { outcomeHasProvisionCases } from "./outcome-has-provision.cases.ts";
import { pScalesInOlderRecordsOnlyCases } from "./p-scales-in-older-records-only.cases.ts";
import { parentViewsOrReasonCases } from "./parent-views-or-reason.cases.ts";
import { partTimeTimetableEndsCases } from "./part-time-timetable-ends.cases.ts";
import { partTimeTimetableNotForBehaviourCases } from "./part-time-timetable-not-for-behaviour.cases.ts";
import { phaseFitsAgeCases } from "./phase-fits-age.cases.ts";
import { preparingForAdulthoodFromYear9Cases } from "./preparing-for-adulthood-from-year-9.cases.ts";
import { provisionExistsCases } from "./provision-exists.cases.ts";
import { provisionServesSomethingCases } from "./provision-serves-something.cases.ts";
import { provisionWordingIsSpecificCases } from "./provision-wording-is-specific.cases.ts";
import { recordsSentOnMoveCases } from "./records-sent-on-move.cases.ts";
import { reviewDateAfterPlanCases } from "./review-date-after-plan.cases.ts";
import { reviewNotOverdueCases } from "./review-not-overdue.cases.ts";
import { reviewWithinATermCases } from "./review-within-a-term.cases.ts";
import { rowCostAgreesCases } from "./row-cost-agrees.cases.ts";
import { shortfallHasReasonCases } from "./shortfall-has-reason.cases.ts";
import { stalledProgressIsAnsweredCases } from "./stalled-progress-is-answered.cases.ts";
import { statusAgreesWithEndCases } from "./status-agrees-with-end.cases.ts";
import { threeMeetingsAYearCases } from "./three-meetings-a-year.cases.ts";
import { twoYearCheckAtTwoCases } from "./two-year-check-at-two.cases.ts";
import { ulnCheckDigitCases } from "./uln-check-digit.cases.ts";
import { upnCheckLetterCases } from "./upn-check-letter.cases.ts";
import { versionKnownCases } from "./version-known.cases.ts";
import { yearlyReportToParentsCases } from "./yearly-report-to-parents.cases.ts";

export { base, baseAsOf } from "./base.ts";

/** The boundary cases of every rule, in the order of the rules. */
export const cases: readonly RuleCases[] = [
  versionKnownCases,
  childHasANameCases,
  idsUniqueCases,
  needExistsCases,
  outcomeExistsCases,
  measuredOutcomeExistsCases,
  provisionExistsCases,
  aspirationExistsCases,
  attachmentExistsCases,
  adviceUseExistsCases,
  adviceExistsCases,
  nhsNumberCheckDigitCases,
  nhsNumberRangeCases,
  upnCheckLetterCases,
  ulnCheckDigitCases,
  codesOnListCases,
  datesInOrderCases,
  currentPlanHasContentCases,
  censusStageAgreesCases,
  endHasDateAndReasonCases,
  statusAgreesWithEndCases,
  childViewsOrReasonCases,
  parentViewsOrReasonCases,
  familyInformedCases,
  familyWasToldCases,
  outcomeHasProvisionCases,
  provisionServesSomethingCases,
  needHasSupportCases,
  provisionWordingIsSpecificCases,
  cycleNumbersConsecutiveCases,
  cycleDatesInOrderCases,
  cyclesFollowOneAnotherCases,
  cycleHasReviewDateCases,
  reviewDateAfterPlanCases,
  reviewWithinATermCases,
  reviewNotOverdueCases,
  closedCycleSaysImpactCases,
  closedCycleHasDecisionCases,
  expectedImpactStatedCases,
  stalledProgressIsAnsweredCases,
  shortfallHasReasonCases,
  threeMeetingsAYearCases,
  yearlyReportToParentsCases,
  measureInsideScaleCases,
  frameworkVersionStatedCases,
  pScalesInOlderRecordsOnlyCases,
  rowCostAgreesCases,
  mapTotalsAgreeCases,
  aboveThresholdExplainedCases,
  partTimeTimetableEndsCases,
  partTimeTimetableNotForBehaviourCases,
  recordsSentOnMoveCases,
  preparingForAdulthoodFromYear9Cases,
  phaseFitsAgeCases,
  twoYearCheckAtTwoCases,
  collegeNamesLeadCases,
  externalAdviceCanBeReusedCases,
];
