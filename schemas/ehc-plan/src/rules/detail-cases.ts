import type { RuleCases } from "@send-standards/core";
import { achievedHasEvidenceCases } from "./achieved-has-evidence.cases.ts";
import { adultSupportStatesRatioCases } from "./adult-support-states-ratio.cases.ts";
import { adviceSaysWhoAndWhenCases } from "./advice-says-who-and-when.cases.ts";
import { adviceStatementAccountedForCases } from "./advice-statement-accounted-for.cases.ts";
import { amountFitsItsPeriodCases } from "./amount-fits-its-period.cases.ts";
import { aspirationsRecordedCases } from "./aspirations-recorded.cases.ts";
import { assistantStatesTrainingCases } from "./assistant-states-training.cases.ts";
import { baselineIsRecentCases } from "./baseline-is-recent.cases.ts";
import { careNeedHasProvisionCases } from "./care-need-has-provision.cases.ts";
import { careNeedRelationStatedCases } from "./care-need-relation-stated.cases.ts";
import { clinicalTaskHasHealthcarePlanCases } from "./clinical-task-has-healthcare-plan.cases.ts";
import { departureHasReasonCases } from "./departure-has-reason.cases.ts";
import { diagnosisSaysHowSureCases } from "./diagnosis-says-how-sure.cases.ts";
import { earlierReportIsReuseCases } from "./earlier-report-is-reuse.cases.ts";
import { educationOutcomeAfterEighteenCases } from "./education-outcome-after-eighteen.cases.ts";
import { equipmentSaysWhoKeepsItCases } from "./equipment-says-who-keeps-it.cases.ts";
import { flexibilitySaysWhoDecidesCases } from "./flexibility-says-who-decides.cases.ts";
import { happenedByTodayCases } from "./happened-by-today.cases.ts";
import { healthNeedHasProvisionCases } from "./health-need-has-provision.cases.ts";
import { interpreterNamesLanguageCases } from "./interpreter-names-language.cases.ts";
import { levelSaysOfWhatCases } from "./level-says-of-what.cases.ts";
import { measurementInsideScaleCases } from "./measurement-inside-scale.cases.ts";
import { needStatedOnceCases } from "./need-stated-once.cases.ts";
import { nilRestsOnAssessmentCases } from "./nil-rests-on-assessment.cases.ts";
import { nothingBeforeBirthCases } from "./nothing-before-birth.cases.ts";
import { outcomeDomainStatedCases } from "./outcome-domain-stated.cases.ts";
import { practiceCodeHasItsFormCases } from "./practice-code-has-its-form.cases.ts";
import { primaryTypeHasNeedCases } from "./primary-type-has-need.cases.ts";
import { progressIsWatchedCases } from "./progress-is-watched.cases.ts";
import { provisionIsSettledCases } from "./provision-is-settled.cases.ts";
import { provisionReviewedAfterStartCases } from "./provision-reviewed-after-start.cases.ts";
import { sectionACoversLifeCases } from "./section-a-covers-life.cases.ts";
import { sensoryAdviceFromQualifiedTeacherCases } from "./sensory-advice-from-qualified-teacher.cases.ts";
import { sensoryNeedSaysFormatsCases } from "./sensory-need-says-formats.cases.ts";
import { shortBreakInItsSectionCases } from "./short-break-in-its-section.cases.ts";
import { shortfallHasReasonCases } from "./shortfall-has-reason.cases.ts";
import { snomedCheckDigitCases } from "./snomed-check-digit.cases.ts";
import { stepsLeadToOutcomesCases } from "./steps-lead-to-outcomes.cases.ts";
import { strengthsRecordedCases } from "./strengths-recorded.cases.ts";
import { targetDateAfterIssueCases } from "./target-date-after-issue.cases.ts";

/** The boundary cases of the rules about what stands behind the sections, in the order of the rule book. */
export const detailCases: readonly RuleCases[] = [
  aspirationsRecordedCases,
  sectionACoversLifeCases,
  strengthsRecordedCases,
  needStatedOnceCases,
  primaryTypeHasNeedCases,
  careNeedRelationStatedCases,
  healthNeedHasProvisionCases,
  careNeedHasProvisionCases,
  nilRestsOnAssessmentCases,
  outcomeDomainStatedCases,
  educationOutcomeAfterEighteenCases,
  targetDateAfterIssueCases,
  progressIsWatchedCases,
  achievedHasEvidenceCases,
  assistantStatesTrainingCases,
  adultSupportStatesRatioCases,
  provisionIsSettledCases,
  flexibilitySaysWhoDecidesCases,
  amountFitsItsPeriodCases,
  provisionReviewedAfterStartCases,
  equipmentSaysWhoKeepsItCases,
  shortBreakInItsSectionCases,
  clinicalTaskHasHealthcarePlanCases,
  shortfallHasReasonCases,
  sensoryAdviceFromQualifiedTeacherCases,
  earlierReportIsReuseCases,
  departureHasReasonCases,
  adviceStatementAccountedForCases,
  adviceSaysWhoAndWhenCases,
  measurementInsideScaleCases,
  nothingBeforeBirthCases,
  happenedByTodayCases,
  snomedCheckDigitCases,
  diagnosisSaysHowSureCases,
  interpreterNamesLanguageCases,
  sensoryNeedSaysFormatsCases,
  practiceCodeHasItsFormCases,
  baselineIsRecentCases,
  levelSaysOfWhatCases,
  stepsLeadToOutcomesCases,
];
