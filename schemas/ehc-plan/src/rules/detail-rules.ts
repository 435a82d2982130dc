import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { achievedHasEvidence } from "./achieved-has-evidence.ts";
import { adultSupportStatesRatio } from "./adult-support-states-ratio.ts";
import { adviceSaysWhoAndWhen } from "./advice-says-who-and-when.ts";
import { adviceStatementAccountedFor } from "./advice-statement-accounted-for.ts";
import { amountFitsItsPeriod } from "./amount-fits-its-period.ts";
import { aspirationsRecorded } from "./aspirations-recorded.ts";
import { assistantStatesTraining } from "./assistant-states-training.ts";
import { baselineIsRecent } from "./baseline-is-recent.ts";
import { careNeedHasProvision } from "./care-need-has-provision.ts";
import { careNeedRelationStated } from "./care-need-relation-stated.ts";
import { clinicalTaskHasHealthcarePlan } from "./clinical-task-has-healthcare-plan.ts";
import { departureHasReason } from "./departure-has-reason.ts";
import { diagnosisSaysHowSure } from "./diagnosis-says-how-sure.ts";
import { earlierReportIsReuse } from "./earlier-report-is-reuse.ts";
import { educationOutcomeAfterEighteen } from "./education-outcome-after-eighteen.ts";
import { equipmentSaysWhoKeepsIt } from "./equipment-says-who-keeps-it.ts";
import { flexibilitySaysWhoDecides } from "./flexibility-says-who-decides.ts";
import { happenedByToday } from "./happened-by-today.ts";
import { healthNeedHasProvision } from "./health-need-has-provision.ts";
import { interpreterNamesLanguage } from "./interpreter-names-language.ts";
import { levelSaysOfWhat } from "./level-says-of-what.ts";
import { measurementInsideScale } from "./measurement-inside-scale.ts";
import { needStatedOnce } from "./need-stated-once.ts";
import { nilRestsOnAssessment } from "./nil-rests-on-assessment.ts";
import { nothingBeforeBirth } from "./nothing-before-birth.ts";
import { outcomeDomainStated } from "./outcome-domain-stated.ts";
import { practiceCodeHasItsForm } from "./practice-code-has-its-form.ts";
import { primaryTypeHasNeed } from "./primary-type-has-need.ts";
import { progressIsWatched } from "./progress-is-watched.ts";
import { provisionIsSettled } from "./provision-is-settled.ts";
import { provisionReviewedAfterStart } from "./provision-reviewed-after-start.ts";
import { sectionACoversLife } from "./section-a-covers-life.ts";
import { sensoryAdviceFromQualifiedTeacher } from "./sensory-advice-from-qualified-teacher.ts";
import { sensoryNeedSaysFormats } from "./sensory-need-says-formats.ts";
import { shortBreakInItsSection } from "./short-break-in-its-section.ts";
import { shortfallHasReason } from "./shortfall-has-reason.ts";
import { snomedCheckDigit } from "./snomed-check-digit.ts";
import { stepsLeadToOutcomes } from "./steps-lead-to-outcomes.ts";
import { strengthsRecorded } from "./strengths-recorded.ts";
import { targetDateAfterIssue } from "./target-date-after-issue.ts";

/** Rules about what stands behind the sections: the evidence, the days, the measures and the codes. In the order of the rule book. */
export const detailRules: readonly Rule<EhcPlan, EhcPlanIndex>[] = [
  aspirationsRecorded,
  sectionACoversLife,
  strengthsRecorded,
  needStatedOnce,
  primaryTypeHasNeed,
  careNeedRelationStated,
  healthNeedHasProvision,
  careNeedHasProvision,
  nilRestsOnAssessment,
  outcomeDomainStated,
  educationOutcomeAfterEighteen,
  targetDateAfterIssue,
  progressIsWatched,
  achievedHasEvidence,
  assistantStatesTraining,
  adultSupportStatesRatio,
  provisionIsSettled,
  flexibilitySaysWhoDecides,
  amountFitsItsPeriod,
  provisionReviewedAfterStart,
  equipmentSaysWhoKeepsIt,
  shortBreakInItsSection,
  clinicalTaskHasHealthcarePlan,
  shortfallHasReason,
  sensoryAdviceFromQualifiedTeacher,
  earlierReportIsReuse,
  departureHasReason,
  adviceStatementAccountedFor,
  adviceSaysWhoAndWhen,
  measurementInsideScale,
  nothingBeforeBirth,
  happenedByToday,
  snomedCheckDigit,
  diagnosisSaysHowSure,
  interpreterNamesLanguage,
  sensoryNeedSaysFormats,
  practiceCodeHasItsForm,
  baselineIsRecent,
  levelSaysOfWhat,
  stepsLeadToOutcomes,
];
