import type { RuleCases } from "@send-standards/core";
import { adviceAppendedIsStatedCases } from "./advice-appended-is-stated.cases.ts";
import { adviceCoversAllThreeCases } from "./advice-covers-all-three.cases.ts";
import { adviceExistsCases } from "./advice-exists.cases.ts";
import { adviceIsAppendedCases } from "./advice-is-appended.cases.ts";
import { adviceUseExistsCases } from "./advice-use-exists.cases.ts";
import { areaWithoutNeedsHasNoneCases } from "./area-without-needs-has-none.cases.ts";
import { aspirationExistsCases } from "./aspiration-exists.cases.ts";
import { assistantIsSupervisedCases } from "./assistant-is-supervised.cases.ts";
import { atLeastOneNeedCases } from "./at-least-one-need.cases.ts";
import { atLeastOneOutcomeCases } from "./at-least-one-outcome.cases.ts";
import { attachmentExistsCases } from "./attachment-exists.cases.ts";
import { broadAreasCoveredCases } from "./broad-areas-covered.cases.ts";
import { careConsentCases } from "./care-consent.cases.ts";
import { childViewsOrReasonCases } from "./child-views-or-reason.cases.ts";
import { communicateAndInvolveCases } from "./communicate-and-involve.cases.ts";
import { curriculumExclusionHasSubstituteCases } from "./curriculum-exclusion-has-substitute.cases.ts";
import { delegatedTaskSignedOffCases } from "./delegated-task-signed-off.cases.ts";
import { emptySectionSaysSoCases } from "./empty-section-says-so.cases.ts";
import { entityDatesInOrderCases } from "./entity-dates-in-order.cases.ts";
import { fundingRecordedCases } from "./funding-recorded.cases.ts";
import { fundingSharesTotalCases } from "./funding-shares-total.cases.ts";
import { healthAgreementRecordedCases } from "./health-agreement-recorded.cases.ts";
import { healthNeedRelationStatedCases } from "./health-need-relation-stated.cases.ts";
import { healthProvisionAgreedCases } from "./health-provision-agreed.cases.ts";
import { howViewsWereGatheredCases } from "./how-views-were-gathered.cases.ts";
import { idsUniqueCases } from "./ids-unique.cases.ts";
import { languageAndEthnicityOnListCases } from "./language-and-ethnicity-on-list.cases.ts";
import { lateAdviceHasReasonCases } from "./late-advice-has-reason.cases.ts";
import { linksAgreeCases } from "./links-agree.cases.ts";
import { needCitesEvidenceCases } from "./need-cites-evidence.cases.ts";
import { needExistsCases } from "./need-exists.cases.ts";
import { needHasProvisionCases } from "./need-has-provision.cases.ts";
import { needSaysMoreThanDiagnosisCases } from "./need-says-more-than-diagnosis.cases.ts";
import { nhsNumberCheckDigitCases } from "./nhs-number-check-digit.cases.ts";
import { nhsNumberRangeCases } from "./nhs-number-range.cases.ts";
import { nilSectionIsEmptyCases } from "./nil-section-is-empty.cases.ts";
import { noDrugNamesCases } from "./no-drug-names.cases.ts";
import { noNamedPractitionerCases } from "./no-named-practitioner.cases.ts";
import { outcomeExistsCases } from "./outcome-exists.cases.ts";
import { outcomeGrowsFromNeedCases } from "./outcome-grows-from-need.cases.ts";
import { outcomeHasProvisionCases } from "./outcome-has-provision.cases.ts";
import { outcomeHasTargetDateCases } from "./outcome-has-target-date.cases.ts";
import { outcomeIsMeasurableCases } from "./outcome-is-measurable.cases.ts";
import { outcomeIsNotAspirationCases } from "./outcome-is-not-aspiration.cases.ts";
import { outcomeIsNotProvisionCases } from "./outcome-is-not-provision.cases.ts";
import { parentViewsOrReasonCases } from "./parent-views-or-reason.cases.ts";
import { personExistsCases } from "./person-exists.cases.ts";
import { planCarriesLinksCases } from "./plan-carries-links.cases.ts";
import { provisionExistsCases } from "./provision-exists.cases.ts";
import { provisionLeadsToOutcomeCases } from "./provision-leads-to-outcome.cases.ts";
import { provisionNotOnlyMoneyCases } from "./provision-not-only-money.cases.ts";
import { provisionQuantifiedCases } from "./provision-quantified.cases.ts";
import { provisionServesNeedCases } from "./provision-serves-need.cases.ts";
import { provisionWordingIsSpecificCases } from "./provision-wording-is-specific.cases.ts";
import { representationExistsCases } from "./representation-exists.cases.ts";
import { reusedAdviceAgreedCases } from "./reused-advice-agreed.cases.ts";
import { sameItemInH1AndH2Cases } from "./same-item-in-h1-and-h2.cases.ts";
import { semhNeedHasDriverCases } from "./semh-need-has-driver.cases.ts";
import { senTypeInUseCases } from "./sen-type-in-use.cases.ts";
import { senTypesRankedCases } from "./sen-types-ranked.cases.ts";
import { sensoryNeedHasQualifiedTeacherCases } from "./sensory-need-has-qualified-teacher.cases.ts";
import { staffedProvisionNamesRoleCases } from "./staffed-provision-names-role.cases.ts";
import { statementSaysWhoseVoiceCases } from "./statement-says-whose-voice.cases.ts";
import { statutoryAdviceListedCases } from "./statutory-advice-listed.cases.ts";
import { stepsBeforeTargetCases } from "./steps-before-target.cases.ts";
import { temporaryUpnCases } from "./temporary-upn.cases.ts";
import { ulnCheckDigitCases } from "./uln-check-digit.cases.ts";
import { upToHasFloorCases } from "./up-to-has-floor.cases.ts";
import { upnAuthorityKnownCases } from "./upn-authority-known.cases.ts";
import { upnCheckLetterCases } from "./upn-check-letter.cases.ts";
import { upnOrReasonCases } from "./upn-or-reason.cases.ts";
import { yearlyTotalAgreesCases } from "./yearly-total-agrees.cases.ts";

/** The boundary cases of the rules about what the sections say, in the order of the rule book. */
export const contentCases: readonly RuleCases[] = [
  idsUniqueCases,
  needExistsCases,
  outcomeExistsCases,
  provisionExistsCases,
  aspirationExistsCases,
  adviceExistsCases,
  adviceUseExistsCases,
  attachmentExistsCases,
  personExistsCases,
  representationExistsCases,
  entityDatesInOrderCases,
  upnCheckLetterCases,
  upnAuthorityKnownCases,
  upnOrReasonCases,
  temporaryUpnCases,
  ulnCheckDigitCases,
  nhsNumberCheckDigitCases,
  nhsNumberRangeCases,
  languageAndEthnicityOnListCases,
  senTypesRankedCases,
  senTypeInUseCases,
  emptySectionSaysSoCases,
  nilSectionIsEmptyCases,
  childViewsOrReasonCases,
  parentViewsOrReasonCases,
  howViewsWereGatheredCases,
  statementSaysWhoseVoiceCases,
  communicateAndInvolveCases,
  atLeastOneNeedCases,
  broadAreasCoveredCases,
  areaWithoutNeedsHasNoneCases,
  needCitesEvidenceCases,
  needSaysMoreThanDiagnosisCases,
  semhNeedHasDriverCases,
  healthNeedRelationStatedCases,
  careConsentCases,
  atLeastOneOutcomeCases,
  outcomeHasTargetDateCases,
  stepsBeforeTargetCases,
  outcomeIsMeasurableCases,
  outcomeIsNotProvisionCases,
  outcomeIsNotAspirationCases,
  planCarriesLinksCases,
  linksAgreeCases,
  needHasProvisionCases,
  provisionServesNeedCases,
  provisionLeadsToOutcomeCases,
  outcomeGrowsFromNeedCases,
  outcomeHasProvisionCases,
  provisionQuantifiedCases,
  provisionWordingIsSpecificCases,
  upToHasFloorCases,
  staffedProvisionNamesRoleCases,
  assistantIsSupervisedCases,
  yearlyTotalAgreesCases,
  provisionNotOnlyMoneyCases,
  noNamedPractitionerCases,
  noDrugNamesCases,
  curriculumExclusionHasSubstituteCases,
  sensoryNeedHasQualifiedTeacherCases,
  fundingRecordedCases,
  fundingSharesTotalCases,
  healthProvisionAgreedCases,
  healthAgreementRecordedCases,
  delegatedTaskSignedOffCases,
  sameItemInH1AndH2Cases,
  statutoryAdviceListedCases,
  adviceCoversAllThreeCases,
  lateAdviceHasReasonCases,
  reusedAdviceAgreedCases,
  adviceIsAppendedCases,
  adviceAppendedIsStatedCases,
];
