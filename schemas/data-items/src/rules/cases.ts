import type { RuleCases } from "@send-standards/core";
import { adjustmentSaysWhatCases } from "./adjustment-says-what.cases.ts";
import { attendanceAddsUpCases } from "./attendance-adds-up.cases.ts";
import { attendanceCodeInUseCases } from "./attendance-code-in-use.cases.ts";
import { attendanceCountedOnceCases } from "./attendance-counted-once.cases.ts";
import { authorityOnListCases } from "./authority-on-list.cases.ts";
import { avoidanceHasPlanCases } from "./avoidance-has-plan.cases.ts";
import { codedDiagnosisHasTermCases } from "./coded-diagnosis-has-term.cases.ts";
import { confirmedDiagnosisHasOriginCases } from "./confirmed-diagnosis-has-origin.cases.ts";
import { delegatedTaskReviewedCases } from "./delegated-task-reviewed.cases.ts";
import { delegatedTaskSignedOffCases } from "./delegated-task-signed-off.cases.ts";
import { diagnosisSaysHowSureCases } from "./diagnosis-says-how-sure.cases.ts";
import { earlyYearsDaysInOrderCases } from "./early-years-days-in-order.cases.ts";
import { earlyYearsEntriesHaveDateAndSourceCases } from "./early-years-entries-have-date-and-source.cases.ts";
import { earlyYearsNotInTheFutureCases } from "./early-years-not-in-the-future.cases.ts";
import { educationDaysInOrderCases } from "./education-days-in-order.cases.ts";
import { educationEntriesHaveDateAndSourceCases } from "./education-entries-have-date-and-source.cases.ts";
import { educationFromSixthDayCases } from "./education-from-sixth-day.cases.ts";
import { educationNotInTheFutureCases } from "./education-not-in-the-future.cases.ts";
import { emergencyHasPlanCases } from "./emergency-has-plan.cases.ts";
import { exclusionCodesInUseCases } from "./exclusion-codes-in-use.cases.ts";
import { hasANameCases } from "./has-a-name.cases.ts";
import { healthDaysInOrderCases } from "./health-days-in-order.cases.ts";
import { healthEntriesHaveDateAndSourceCases } from "./health-entries-have-date-and-source.cases.ts";
import { healthNotInTheFutureCases } from "./health-not-in-the-future.cases.ts";
import { healthcarePlanReviewedCases } from "./healthcare-plan-reviewed.cases.ts";
import { identityDaysInOrderCases } from "./identity-days-in-order.cases.ts";
import { identityHasDateAndSourceCases } from "./identity-has-date-and-source.cases.ts";
import { identityNotInTheFutureCases } from "./identity-not-in-the-future.cases.ts";
import { idsUniqueCases } from "./ids-unique.cases.ts";
import { languageAndEthnicityOnListCases } from "./language-and-ethnicity-on-list.cases.ts";
import { linksExistCases } from "./links-exist.cases.ts";
import { lookedAfterUnderEighteenCases } from "./looked-after-under-eighteen.cases.ts";
import { medicalEvidenceHasProvisionCases } from "./medical-evidence-has-provision.cases.ts";
import { medicineAgreedByFamilyCases } from "./medicine-agreed-by-family.cases.ts";
import { nhsNumberCheckDigitCases } from "./nhs-number-check-digit.cases.ts";
import { nhsNumberRangeCases } from "./nhs-number-range.cases.ts";
import { nothingBeforeBirthCases } from "./nothing-before-birth.cases.ts";
import { notificationBeforeSchoolAgeCases } from "./notification-before-school-age.cases.ts";
import { parentOfferedDiscussionCases } from "./parent-offered-discussion.cases.ts";
import { parentToldBeforeAuthorityCases } from "./parent-told-before-authority.cases.ts";
import { partTimeEducationHasReasonCases } from "./part-time-education-has-reason.cases.ts";
import { partTimeTimetableAgreedCases } from "./part-time-timetable-agreed.cases.ts";
import { partTimeTimetableEndsCases } from "./part-time-timetable-ends.cases.ts";
import { partTimeTimetableReviewedCases } from "./part-time-timetable-reviewed.cases.ts";
import { placementsDoNotOverlapCases } from "./placements-do-not-overlap.cases.ts";
import { seenByTheDayMeantCases } from "./seen-by-the-day-meant.cases.ts";
import { senCodesInUseCases } from "./sen-codes-in-use.cases.ts";
import { sensoryTestFitsCases } from "./sensory-test-fits.cases.ts";
import { serviceStatusFitsDaysCases } from "./service-status-fits-days.cases.ts";
import { snomedCodeCheckDigitCases } from "./snomed-code-check-digit.cases.ts";
import { socialCareDaysInOrderCases } from "./social-care-days-in-order.cases.ts";
import { socialCareEntriesHaveDateAndSourceCases } from "./social-care-entries-have-date-and-source.cases.ts";
import { socialCareNotInTheFutureCases } from "./social-care-not-in-the-future.cases.ts";
import { suspensionHasLengthCases } from "./suspension-has-length.cases.ts";
import { suspensionsWithinFortyFiveDaysCases } from "./suspensions-within-forty-five-days.cases.ts";
import { tellingTheParentRecordedCases } from "./telling-the-parent-recorded.cases.ts";
import { twoYearCheckAgeCases } from "./two-year-check-age.cases.ts";
import { twoYearCheckCoversPrimeAreasCases } from "./two-year-check-covers-prime-areas.cases.ts";
import { twoYearCheckGivenToParentsCases } from "./two-year-check-given-to-parents.cases.ts";
import { ulnCheckDigitCases } from "./uln-check-digit.cases.ts";
import { upnCheckLetterCases } from "./upn-check-letter.cases.ts";
import { waitHasAStartCases } from "./wait-has-a-start.cases.ts";

export { base, baseAsOf } from "./base.ts";

/** The boundary cases of every rule, in the order of the rules. */
export const cases: readonly RuleCases[] = [
  hasANameCases,
  nhsNumberCheckDigitCases,
  nhsNumberRangeCases,
  upnCheckLetterCases,
  ulnCheckDigitCases,
  languageAndEthnicityOnListCases,
  authorityOnListCases,
  idsUniqueCases,
  linksExistCases,
  identityHasDateAndSourceCases,
  earlyYearsEntriesHaveDateAndSourceCases,
  healthEntriesHaveDateAndSourceCases,
  educationEntriesHaveDateAndSourceCases,
  socialCareEntriesHaveDateAndSourceCases,
  identityDaysInOrderCases,
  earlyYearsDaysInOrderCases,
  healthDaysInOrderCases,
  educationDaysInOrderCases,
  socialCareDaysInOrderCases,
  nothingBeforeBirthCases,
  identityNotInTheFutureCases,
  earlyYearsNotInTheFutureCases,
  healthNotInTheFutureCases,
  educationNotInTheFutureCases,
  socialCareNotInTheFutureCases,
  parentToldBeforeAuthorityCases,
  parentOfferedDiscussionCases,
  tellingTheParentRecordedCases,
  notificationBeforeSchoolAgeCases,
  twoYearCheckAgeCases,
  twoYearCheckCoversPrimeAreasCases,
  twoYearCheckGivenToParentsCases,
  diagnosisSaysHowSureCases,
  confirmedDiagnosisHasOriginCases,
  codedDiagnosisHasTermCases,
  snomedCodeCheckDigitCases,
  serviceStatusFitsDaysCases,
  waitHasAStartCases,
  seenByTheDayMeantCases,
  sensoryTestFitsCases,
  delegatedTaskSignedOffCases,
  delegatedTaskReviewedCases,
  medicineAgreedByFamilyCases,
  emergencyHasPlanCases,
  healthcarePlanReviewedCases,
  adjustmentSaysWhatCases,
  medicalEvidenceHasProvisionCases,
  placementsDoNotOverlapCases,
  senCodesInUseCases,
  attendanceCodeInUseCases,
  attendanceAddsUpCases,
  attendanceCountedOnceCases,
  partTimeTimetableReviewedCases,
  partTimeTimetableEndsCases,
  partTimeTimetableAgreedCases,
  suspensionsWithinFortyFiveDaysCases,
  suspensionHasLengthCases,
  exclusionCodesInUseCases,
  educationFromSixthDayCases,
  partTimeEducationHasReasonCases,
  avoidanceHasPlanCases,
  lookedAfterUnderEighteenCases,
];
