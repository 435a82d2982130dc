import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { adjustmentSaysWhat } from "./adjustment-says-what.ts";
import { attendanceAddsUp } from "./attendance-adds-up.ts";
import { attendanceCodeInUse } from "./attendance-code-in-use.ts";
import { attendanceCountedOnce } from "./attendance-counted-once.ts";
import { authorityOnList } from "./authority-on-list.ts";
import { avoidanceHasPlan } from "./avoidance-has-plan.ts";
import { codedDiagnosisHasTerm } from "./coded-diagnosis-has-term.ts";
import { confirmedDiagnosisHasOrigin } from "./confirmed-diagnosis-has-origin.ts";
import { delegatedTaskReviewed } from "./delegated-task-reviewed.ts";
import { delegatedTaskSignedOff } from "./delegated-task-signed-off.ts";
import { diagnosisSaysHowSure } from "./diagnosis-says-how-sure.ts";
import { earlyYearsDaysInOrder } from "./early-years-days-in-order.ts";
import { earlyYearsEntriesHaveDateAndSource } from "./early-years-entries-have-date-and-source.ts";
import { earlyYearsNotInTheFuture } from "./early-years-not-in-the-future.ts";
import { educationDaysInOrder } from "./education-days-in-order.ts";
import { educationEntriesHaveDateAndSource } from "./education-entries-have-date-and-source.ts";
import { educationFromSixthDay } from "./education-from-sixth-day.ts";
import { educationNotInTheFuture } from "./education-not-in-the-future.ts";
import { emergencyHasPlan } from "./emergency-has-plan.ts";
import { exclusionCodesInUse } from "./exclusion-codes-in-use.ts";
import { hasAName } from "./has-a-name.ts";
import { healthDaysInOrder } from "./health-days-in-order.ts";
import { healthEntriesHaveDateAndSource } from "./health-entries-have-date-and-source.ts";
import { healthNotInTheFuture } from "./health-not-in-the-future.ts";
import { healthcarePlanReviewed } from "./healthcare-plan-reviewed.ts";
import { identityDaysInOrder } from "./identity-days-in-order.ts";
import { identityHasDateAndSource } from "./identity-has-date-and-source.ts";
import { identityNotInTheFuture } from "./identity-not-in-the-future.ts";
import { idsUnique } from "./ids-unique.ts";
import { languageAndEthnicityOnList } from "./language-and-ethnicity-on-list.ts";
import { linksExist } from "./links-exist.ts";
import { lookedAfterUnderEighteen } from "./looked-after-under-eighteen.ts";
import { medicalEvidenceHasProvision } from "./medical-evidence-has-provision.ts";
import { medicineAgreedByFamily } from "./medicine-agreed-by-family.ts";
import { nhsNumberCheckDigit } from "./nhs-number-check-digit.ts";
import { nhsNumberRange } from "./nhs-number-range.ts";
import { nothingBeforeBirth } from "./nothing-before-birth.ts";
import { notificationBeforeSchoolAge } from "./notification-before-school-age.ts";
import { parentOfferedDiscussion } from "./parent-offered-discussion.ts";
import { parentToldBeforeAuthority } from "./parent-told-before-authority.ts";
import { partTimeEducationHasReason } from "./part-time-education-has-reason.ts";
import { partTimeTimetableAgreed } from "./part-time-timetable-agreed.ts";
import { partTimeTimetableEnds } from "./part-time-timetable-ends.ts";
import { partTimeTimetableReviewed } from "./part-time-timetable-reviewed.ts";
import { placementsDoNotOverlap } from "./placements-do-not-overlap.ts";
import { seenByTheDayMeant } from "./seen-by-the-day-meant.ts";
import { senCodesInUse } from "./sen-codes-in-use.ts";
import { sensoryTestFits } from "./sensory-test-fits.ts";
import { serviceStatusFitsDays } from "./service-status-fits-days.ts";
import { snomedCodeCheckDigit } from "./snomed-code-check-digit.ts";
import { socialCareDaysInOrder } from "./social-care-days-in-order.ts";
import { socialCareEntriesHaveDateAndSource } from "./social-care-entries-have-date-and-source.ts";
import { socialCareNotInTheFuture } from "./social-care-not-in-the-future.ts";
import { suspensionHasLength } from "./suspension-has-length.ts";
import { suspensionsWithinFortyFiveDays } from "./suspensions-within-forty-five-days.ts";
import { tellingTheParentRecorded } from "./telling-the-parent-recorded.ts";
import { twoYearCheckAge } from "./two-year-check-age.ts";
import { twoYearCheckCoversPrimeAreas } from "./two-year-check-covers-prime-areas.ts";
import { twoYearCheckGivenToParents } from "./two-year-check-given-to-parents.ts";
import { ulnCheckDigit } from "./uln-check-digit.ts";
import { upnCheckLetter } from "./upn-check-letter.ts";
import { waitHasAStart } from "./wait-has-a-start.ts";

/** Every rule, in the order of the rule book. */
export const rules: readonly Rule<ChildDataRecord, ChildDataRecordIndex>[] = [
  hasAName,
  nhsNumberCheckDigit,
  nhsNumberRange,
  upnCheckLetter,
  ulnCheckDigit,
  languageAndEthnicityOnList,
  authorityOnList,
  idsUnique,
  linksExist,
  identityHasDateAndSource,
  earlyYearsEntriesHaveDateAndSource,
  healthEntriesHaveDateAndSource,
  educationEntriesHaveDateAndSource,
  socialCareEntriesHaveDateAndSource,
  identityDaysInOrder,
  earlyYearsDaysInOrder,
  healthDaysInOrder,
  educationDaysInOrder,
  socialCareDaysInOrder,
  nothingBeforeBirth,
  identityNotInTheFuture,
  earlyYearsNotInTheFuture,
  healthNotInTheFuture,
  educationNotInTheFuture,
  socialCareNotInTheFuture,
  parentToldBeforeAuthority,
  parentOfferedDiscussion,
  tellingTheParentRecorded,
  notificationBeforeSchoolAge,
  twoYearCheckAge,
  twoYearCheckCoversPrimeAreas,
  twoYearCheckGivenToParents,
  diagnosisSaysHowSure,
  confirmedDiagnosisHasOrigin,
  codedDiagnosisHasTerm,
  snomedCodeCheckDigit,
  serviceStatusFitsDays,
  waitHasAStart,
  seenByTheDayMeant,
  sensoryTestFits,
  delegatedTaskSignedOff,
  delegatedTaskReviewed,
  medicineAgreedByFamily,
  emergencyHasPlan,
  healthcarePlanReviewed,
  adjustmentSaysWhat,
  medicalEvidenceHasProvision,
  placementsDoNotOverlap,
  senCodesInUse,
  attendanceCodeInUse,
  attendanceAddsUp,
  attendanceCountedOnce,
  partTimeTimetableReviewed,
  partTimeTimetableEnds,
  partTimeTimetableAgreed,
  suspensionsWithinFortyFiveDays,
  suspensionHasLength,
  exclusionCodesInUse,
  educationFromSixthDay,
  partTimeEducationHasReason,
  avoidanceHasPlan,
  lookedAfterUnderEighteen,
];
