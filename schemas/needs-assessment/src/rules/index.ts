import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { adulthoodAdviceSought } from "./adulthood-advice-sought.ts";
import { adviceDatesInOrder } from "./advice-dates-in-order.ts";
import { adviceExists } from "./advice-exists.ts";
import { ageUnderTwentyFive } from "./age-under-twenty-five.ts";
import { agreedAdviceNotSoughtAgain } from "./agreed-advice-not-sought-again.ts";
import { appealHasCertificate } from "./appeal-has-certificate.ts";
import { assessmentDecisionInTime } from "./assessment-decision-in-time.ts";
import { assessmentNotifiedInTime } from "./assessment-notified-in-time.ts";
import { attachmentExists } from "./attachment-exists.ts";
import { authorityOnList } from "./authority-on-list.ts";
import { bodiesNotified } from "./bodies-notified.ts";
import { censusComplete } from "./census-complete.ts";
import { censusDisputesAgree } from "./census-disputes-agree.ts";
import { censusExceptionAgrees } from "./census-exception-agrees.ts";
import { censusExportAgrees } from "./census-export-agrees.ts";
import { censusOutcomesAgree } from "./census-outcomes-agree.ts";
import { censusSourceAgrees } from "./census-source-agrees.ts";
import { childHasAName } from "./child-has-a-name.ts";
import { clockStartRecorded } from "./clock-start-recorded.ts";
import { commissionerOnList } from "./commissioner-on-list.ts";
import { consentRecorded } from "./consent-recorded.ts";
import { criteriaSetVersioned } from "./criteria-set-versioned.ts";
import { datesInOrder } from "./dates-in-order.ts";
import { daysHaveCome } from "./days-have-come.ts";
import { decisionDayRecorded } from "./decision-day-recorded.ts";
import { draftInTime } from "./draft-in-time.ts";
import { earlyRequestConsidered } from "./early-request-considered.ts";
import { evidenceExists } from "./evidence-exists.ts";
import { evidenceNotCollectedTwice } from "./evidence-not-collected-twice.ts";
import { evidenceTagged } from "./evidence-tagged.ts";
import { exceptionCoversDelay } from "./exception-covers-delay.ts";
import { exceptionHasDaysAndEffect } from "./exception-has-days-and-effect.ts";
import { exceptionIsLongEnough } from "./exception-is-long-enough.ts";
import { familyConsulted } from "./family-consulted.ts";
import { finalPlanInTime } from "./final-plan-in-time.ts";
import { idsUnique } from "./ids-unique.ts";
import { itemDatesInOrder } from "./item-dates-in-order.ts";
import { jointAdviceNamesContributors } from "./joint-advice-names-contributors.ts";
import { languageAndEthnicityOnList } from "./language-and-ethnicity-on-list.ts";
import { lateAdviceHasReason } from "./late-advice-has-reason.ts";
import { nhsNumberCheckDigit } from "./nhs-number-check-digit.ts";
import { nhsNumberRange } from "./nhs-number-range.ts";
import { noPlanToldInTime } from "./no-plan-told-in-time.ts";
import { overturnedDayRecorded } from "./overturned-day-recorded.ts";
import { overturnedRefusalExplained } from "./overturned-refusal-explained.ts";
import { personExists } from "./person-exists.ts";
import { qualifiedTeacherConsulted } from "./qualified-teacher-consulted.ts";
import { reconsideredInTime } from "./reconsidered-in-time.ts";
import { refusalNoticeComplete } from "./refusal-notice-complete.ts";
import { refusalNoticeRecorded } from "./refusal-notice-recorded.ts";
import { requesterFitsAge } from "./requester-fits-age.ts";
import { reuseHasThreeAgreements } from "./reuse-has-three-agreements.ts";
import { reusedAdviceAgreed } from "./reused-advice-agreed.ts";
import { sixMonthRuleFits } from "./six-month-rule-fits.ts";
import { statutoryAdviceNotLeftOut } from "./statutory-advice-not-left-out.ts";
import { statutoryAdviceSought } from "./statutory-advice-sought.ts";
import { stepOutstanding } from "./step-outstanding.ts";
import { sufficiencyHasThreeAnswers } from "./sufficiency-has-three-answers.ts";
import { testDecides } from "./test-decides.ts";
import { testRecorded } from "./test-recorded.ts";
import { ulnCheckDigit } from "./uln-check-digit.ts";
import { upnAuthorityKnown } from "./upn-authority-known.ts";
import { upnCheckLetter } from "./upn-check-letter.ts";
import { upnOrReason } from "./upn-or-reason.ts";
import { versionKnown } from "./version-known.ts";
import { viewsOrReason } from "./views-or-reason.ts";
import { wayForwardOffered } from "./way-forward-offered.ts";

/** The rules of the assessment, in the order of the rule book. */
export const rules: readonly Rule<NeedsAssessment, NeedsAssessmentIndex>[] = [
  versionKnown,
  childHasAName,
  authorityOnList,
  commissionerOnList,
  nhsNumberCheckDigit,
  nhsNumberRange,
  upnCheckLetter,
  upnAuthorityKnown,
  upnOrReason,
  ulnCheckDigit,
  languageAndEthnicityOnList,
  ageUnderTwentyFive,
  idsUnique,
  evidenceExists,
  adviceExists,
  personExists,
  attachmentExists,
  datesInOrder,
  itemDatesInOrder,
  adviceDatesInOrder,
  daysHaveCome,
  clockStartRecorded,
  requesterFitsAge,
  consentRecorded,
  viewsOrReason,
  familyConsulted,
  bodiesNotified,
  evidenceTagged,
  criteriaSetVersioned,
  earlyRequestConsidered,
  sixMonthRuleFits,
  decisionDayRecorded,
  testDecides,
  testRecorded,
  refusalNoticeComplete,
  refusalNoticeRecorded,
  wayForwardOffered,
  overturnedRefusalExplained,
  statutoryAdviceSought,
  statutoryAdviceNotLeftOut,
  adulthoodAdviceSought,
  lateAdviceHasReason,
  reusedAdviceAgreed,
  reuseHasThreeAgreements,
  sufficiencyHasThreeAnswers,
  agreedAdviceNotSoughtAgain,
  evidenceNotCollectedTwice,
  jointAdviceNamesContributors,
  qualifiedTeacherConsulted,
  assessmentDecisionInTime,
  assessmentNotifiedInTime,
  reconsideredInTime,
  noPlanToldInTime,
  draftInTime,
  finalPlanInTime,
  stepOutstanding,
  exceptionCoversDelay,
  exceptionHasDaysAndEffect,
  exceptionIsLongEnough,
  appealHasCertificate,
  overturnedDayRecorded,
  censusOutcomesAgree,
  censusComplete,
  censusSourceAgrees,
  censusDisputesAgree,
  censusExceptionAgrees,
  censusExportAgrees,
];
