import type { RuleCases } from "@send-standards/core";
import { adulthoodAdviceSoughtCases } from "./adulthood-advice-sought.cases.ts";
import { adviceDatesInOrderCases } from "./advice-dates-in-order.cases.ts";
import { adviceExistsCases } from "./advice-exists.cases.ts";
import { ageUnderTwentyFiveCases } from "./age-under-twenty-five.cases.ts";
import { agreedAdviceNotSoughtAgainCases } from "./agreed-advice-not-sought-again.cases.ts";
import { appealHasCertificateCases } from "./appeal-has-certificate.cases.ts";
import { assessmentDecisionInTimeCases } from "./assessment-decision-in-time.cases.ts";
import { assessmentNotifiedInTimeCases } from "./assessment-notified-in-time.cases.ts";
import { attachmentExistsCases } from "./attachment-exists.cases.ts";
import { authorityOnListCases } from "./authority-on-list.cases.ts";
import { bodiesNotifiedCases } from "./bodies-notified.cases.ts";
import { censusCompleteCases } from "./census-complete.cases.ts";
import { censusDisputesAgreeCases } from "./census-disputes-agree.cases.ts";
import { censusExceptionAgreesCases } from "./census-exception-agrees.cases.ts";
import { censusExportAgreesCases } from "./census-export-agrees.cases.ts";
import { censusOutcomesAgreeCases } from "./census-outcomes-agree.cases.ts";
import { censusSourceAgreesCases } from "./census-source-agrees.cases.ts";
import { childHasANameCases } from "./child-has-a-name.cases.ts";
import { clockStartRecordedCases } from "./clock-start-recorded.cases.ts";
import { commissionerOnListCases } from "./commissioner-on-list.cases.ts";
import { consentRecordedCases } from "./consent-recorded.cases.ts";
import { criteriaSetVersionedCases } from "./criteria-set-versioned.cases.ts";
import { datesInOrderCases } from "./dates-in-order.cases.ts";
import { daysHaveComeCases } from "./days-have-come.cases.ts";
import { decisionDayRecordedCases } from "./decision-day-recorded.cases.ts";
import { draftInTimeCases } from "./draft-in-time.cases.ts";
import { earlyRequestConsideredCases } from "./early-request-considered.cases.ts";
import { evidenceExistsCases } from "./evidence-exists.cases.ts";
import { evidenceNotCollectedTwiceCases } from "./evidence-not-collected-twice.cases.ts";
import { evidenceTaggedCases } from "./evidence-tagged.cases.ts";
import { exceptionCoversDelayCases } from "./exception-covers-delay.cases.ts";
import { exceptionHasDaysAndEffectCases } from "./exception-has-days-and-effect.cases.ts";
import { exceptionIsLongEnoughCases } from "./exception-is-long-enough.cases.ts";
import { familyConsultedCases } from "./family-consulted.cases.ts";
import { finalPlanInTimeCases } from "./final-plan-in-time.cases.ts";
import { idsUniqueCases } from "./ids-unique.cases.ts";
import { itemDatesInOrderCases } from "./item-dates-in-order.cases.ts";
import { jointAdviceNamesContributorsCases } from "./joint-advice-names-contributors.cases.ts";
import { languageAndEthnicityOnListCases } from "./language-and-ethnicity-on-list.cases.ts";
import { lateAdviceHasReasonCases } from "./late-advice-has-reason.cases.ts";
import { nhsNumberCheckDigitCases } from "./nhs-number-check-digit.cases.ts";
import { nhsNumberRangeCases } from "./nhs-number-range.cases.ts";
import { noPlanToldInTimeCases } from "./no-plan-told-in-time.cases.ts";
import { overturnedDayRecordedCases } from "./overturned-day-recorded.cases.ts";
import { overturnedRefusalExplainedCases } from "./overturned-refusal-explained.cases.ts";
import { personExistsCases } from "./person-exists.cases.ts";
import { qualifiedTeacherConsultedCases } from "./qualified-teacher-consulted.cases.ts";
import { reconsideredInTimeCases } from "./reconsidered-in-time.cases.ts";
import { refusalNoticeCompleteCases } from "./refusal-notice-complete.cases.ts";
import { refusalNoticeRecordedCases } from "./refusal-notice-recorded.cases.ts";
import { requesterFitsAgeCases } from "./requester-fits-age.cases.ts";
import { reuseHasThreeAgreementsCases } from "./reuse-has-three-agreements.cases.ts";
import { reusedAdviceAgreedCases } from "./reused-advice-agreed.cases.ts";
import { sixMonthRuleFitsCases } from "./six-month-rule-fits.cases.ts";
import { statutoryAdviceNotLeftOutCases } from "./statutory-advice-not-left-out.cases.ts";
import { statutoryAdviceSoughtCases } from "./statutory-advice-sought.cases.ts";
import { stepOutstandingCases } from "./step-outstanding.cases.ts";
import { sufficiencyHasThreeAnswersCases } from "./sufficiency-has-three-answers.cases.ts";
import { testDecidesCases } from "./test-decides.cases.ts";
import { testRecordedCases } from "./test-recorded.cases.ts";
import { ulnCheckDigitCases } from "./uln-check-digit.cases.ts";
import { upnAuthorityKnownCases } from "./upn-authority-known.cases.ts";
import { upnCheckLetterCases } from "./upn-check-letter.cases.ts";
import { upnOrReasonCases } from "./upn-or-reason.cases.ts";
import { versionKnownCases } from "./version-known.cases.ts";
import { viewsOrReasonCases } from "./views-or-reason.cases.ts";
import { wayForwardOfferedCases } from "./way-forward-offered.cases.ts";

export { base, baseAsOf } from "./base.ts";

/** The boundary cases of every rule, in the order of the rule book. */
export const cases: readonly RuleCases[] = [
  versionKnownCases,
  childHasANameCases,
  authorityOnListCases,
  commissionerOnListCases,
  nhsNumberCheckDigitCases,
  nhsNumberRangeCases,
  upnCheckLetterCases,
  upnAuthorityKnownCases,
  upnOrReasonCases,
  ulnCheckDigitCases,
  languageAndEthnicityOnListCases,
  ageUnderTwentyFiveCases,
  idsUniqueCases,
  evidenceExistsCases,
  adviceExistsCases,
  personExistsCases,
  attachmentExistsCases,
  datesInOrderCases,
  itemDatesInOrderCases,
  adviceDatesInOrderCases,
  daysHaveComeCases,
  clockStartRecordedCases,
  requesterFitsAgeCases,
  consentRecordedCases,
  viewsOrReasonCases,
  familyConsultedCases,
  bodiesNotifiedCases,
  evidenceTaggedCases,
  criteriaSetVersionedCases,
  earlyRequestConsideredCases,
  sixMonthRuleFitsCases,
  decisionDayRecordedCases,
  testDecidesCases,
  testRecordedCases,
  refusalNoticeCompleteCases,
  refusalNoticeRecordedCases,
  wayForwardOfferedCases,
  overturnedRefusalExplainedCases,
  statutoryAdviceSoughtCases,
  statutoryAdviceNotLeftOutCases,
  adulthoodAdviceSoughtCases,
  lateAdviceHasReasonCases,
  reusedAdviceAgreedCases,
  reuseHasThreeAgreementsCases,
  sufficiencyHasThreeAnswersCases,
  agreedAdviceNotSoughtAgainCases,
  evidenceNotCollectedTwiceCases,
  jointAdviceNamesContributorsCases,
  qualifiedTeacherConsultedCases,
  assessmentDecisionInTimeCases,
  assessmentNotifiedInTimeCases,
  reconsideredInTimeCases,
  noPlanToldInTimeCases,
  draftInTimeCases,
  finalPlanInTimeCases,
  stepOutstandingCases,
  exceptionCoversDelayCases,
  exceptionHasDaysAndEffectCases,
  exceptionIsLongEnoughCases,
  appealHasCertificateCases,
  overturnedDayRecordedCases,
  censusOutcomesAgreeCases,
  censusCompleteCases,
  censusSourceAgreesCases,
  censusDisputesAgreeCases,
  censusExceptionAgreesCases,
  censusExportAgreesCases,
];
