import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { aboveThresholdExplained } from "./above-threshold-explained.ts";
import { adviceExists } from "./advice-exists.ts";
import { adviceUseExists } from "./advice-use-exists.ts";
import { aspirationExists } from "./aspiration-exists.ts";
import { attachmentExists } from "./attachment-exists.ts";
import { censusStageAgrees } from "./census-stage-agrees.ts";
import { childHasAName } from "./child-has-a-name.ts";
import { childViewsOrReason } from "./child-views-or-reason.ts";
import { closedCycleHasDecision } from "./closed-cycle-has-decision.ts";
import { closedCycleSaysImpact } from "./closed-cycle-says-impact.ts";
import { codesOnList } from "./codes-on-list.ts";
import { collegeNamesLead } from "./college-names-lead.ts";
import { currentPlanHasContent } from "./current-plan-has-content.ts";
import { cycleDatesInOrder } from "./cycle-dates-in-order.ts";
import { cycleHasReviewDate } from "./cycle-has-review-date.ts";
import { cycleNumbersConsecutive } from "./cycle-numbers-consecutive.ts";
import { cyclesFollowOneAnother } from "./cycles-follow-one-another.ts";
import { datesInOrder } from "./dates-in-order.ts";
import { endHasDateAndReason } from "./end-has-date-and-reason.ts";
import { expectedImpactStated } from "./expected-impact-stated.ts";
import { externalAdviceCanBeReused } from "./external-advice-can-be-reused.ts";
import { familyInformed } from "./family-informed.ts";
import { familyWasTold } from "./family-was-told.ts";
import { frameworkVersionStated } from "./framework-version-stated.ts";
import { idsUnique } from "./ids-unique.ts";
import { mapTotalsAgree } from "./map-totals-agree.ts";
import { measureInsideScale } from "./measure-inside-scale.ts";
import { measuredOutcomeExists } from "./measured-outcome-exists.ts";
import { needExists } from "./need-exists.ts";
import { needHasSupport } from "./need-has-support.ts";
import { nhsNumberCheckDigit } from "./nhs-number-check-digit.ts";
import { nhsNumberRange } from "./nhs-number-range.ts";
import { outcomeExists } from "./outcome-exists.ts";
import { outcomeHasProvision } from "./outcome-has-provision.ts";
import { pScalesInOlderRecordsOnly } from "./p-scales-in-older-records-only.ts";
import { parentViewsOrReason } from "./parent-views-or-reason.ts";
import { partTimeTimetableEnds } from "./part-time-timetable-ends.ts";
import { partTimeTimetableNotForBehaviour } from "./part-time-timetable-not-for-behaviour.ts";
import { phaseFitsAge } from "./phase-fits-age.ts";
import { preparingForAdulthoodFromYear9 } from "./preparing-for-adulthood-from-year-9.ts";
import { provisionExists } from "./provision-exists.ts";
import { provisionServesSomething } from "./provision-serves-something.ts";
import { provisionWordingIsSpecific } from "./provision-wording-is-specific.ts";
import { recordsSentOnMove } from "./records-sent-on-move.ts";
import { reviewDateAfterPlan } from "./review-date-after-plan.ts";
import { reviewNotOverdue } from "./review-not-overdue.ts";
import { reviewWithinATerm } from "./review-within-a-term.ts";
import { rowCostAgrees } from "./row-cost-agrees.ts";
import { shortfallHasReason } from "./shortfall-has-reason.ts";
import { stalledProgressIsAnswered } from "./stalled-progress-is-answered.ts";
import { statusAgreesWithEnd } from "./status-agrees-with-end.ts";
import { threeMeetingsAYear } from "./three-meetings-a-year.ts";
import { twoYearCheckAtTwo } from "./two-year-check-at-two.ts";
import { ulnCheckDigit } from "./uln-check-digit.ts";
import { upnCheckLetter } from "./upn-check-letter.ts";
import { versionKnown } from "./version-known.ts";
import { yearlyReportToParents } from "./yearly-report-to-parents.ts";

/** Every rule, in the order of the rule book. */
export const rules: readonly Rule<SenSupportPlan, SenSupportPlanIndex>[] = [
  versionKnown,
  childHasAName,
  idsUnique,
  needExists,
  outcomeExists,
  measuredOutcomeExists,
  provisionExists,
  aspirationExists,
  attachmentExists,
  adviceUseExists,
  adviceExists,
  nhsNumberCheckDigit,
  nhsNumberRange,
  upnCheckLetter,
  ulnCheckDigit,
  codesOnList,
  datesInOrder,
  currentPlanHasContent,
  censusStageAgrees,
  endHasDateAndReason,
  statusAgreesWithEnd,
  childViewsOrReason,
  parentViewsOrReason,
  familyInformed,
  familyWasTold,
  outcomeHasProvision,
  provisionServesSomething,
  needHasSupport,
  provisionWordingIsSpecific,
  cycleNumbersConsecutive,
  cycleDatesInOrder,
  cyclesFollowOneAnother,
  cycleHasReviewDate,
  reviewDateAfterPlan,
  reviewWithinATerm,
  reviewNotOverdue,
  closedCycleSaysImpact,
  closedCycleHasDecision,
  expectedImpactStated,
  stalledProgressIsAnswered,
  shortfallHasReason,
  threeMeetingsAYear,
  yearlyReportToParents,
  measureInsideScale,
  frameworkVersionStated,
  pScalesInOlderRecordsOnly,
  rowCostAgrees,
  mapTotalsAgree,
  aboveThresholdExplained,
  partTimeTimetableEnds,
  partTimeTimetableNotForBehaviour,
  recordsSentOnMove,
  preparingForAdulthoodFromYear9,
  phaseFitsAge,
  twoYearCheckAtTwo,
  collegeNamesLead,
  externalAdviceCanBeReused,
];
