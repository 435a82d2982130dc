import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { adviceAppendedIsStated } from "./advice-appended-is-stated.ts";
import { adviceCoversAllThree } from "./advice-covers-all-three.ts";
import { adviceExists } from "./advice-exists.ts";
import { adviceIsAppended } from "./advice-is-appended.ts";
import { adviceUseExists } from "./advice-use-exists.ts";
import { areaWithoutNeedsHasNone } from "./area-without-needs-has-none.ts";
import { aspirationExists } from "./aspiration-exists.ts";
import { assistantIsSupervised } from "./assistant-is-supervised.ts";
import { atLeastOneNeed } from "./at-least-one-need.ts";
import { atLeastOneOutcome } from "./at-least-one-outcome.ts";
import { attachmentExists } from "./attachment-exists.ts";
import { broadAreasCovered } from "./broad-areas-covered.ts";
import { careConsent } from "./care-consent.ts";
import { childViewsOrReason } from "./child-views-or-reason.ts";
import { communicateAndInvolve } from "./communicate-and-involve.ts";
import { curriculumExclusionHasSubstitute } from "./curriculum-exclusion-has-substitute.ts";
import { delegatedTaskSignedOff } from "./delegated-task-signed-off.ts";
import { emptySectionSaysSo } from "./empty-section-says-so.ts";
import { entityDatesInOrder } from "./entity-dates-in-order.ts";
import { fundingRecorded } from "./funding-recorded.ts";
import { fundingSharesTotal } from "./funding-shares-total.ts";
import { healthAgreementRecorded } from "./health-agreement-recorded.ts";
import { healthNeedRelationStated } from "./health-need-relation-stated.ts";
import { healthProvisionAgreed } from "./health-provision-agreed.ts";
import { howViewsWereGathered } from "./how-views-were-gathered.ts";
import { idsUnique } from "./ids-unique.ts";
import { languageAndEthnicityOnList } from "./language-and-ethnicity-on-list.ts";
import { lateAdviceHasReason } from "./late-advice-has-reason.ts";
import { linksAgree } from "./links-agree.ts";
import { needCitesEvidence } from "./need-cites-evidence.ts";
import { needExists } from "./need-exists.ts";
import { needHasProvision } from "./need-has-provision.ts";
import { needSaysMoreThanDiagnosis } from "./need-says-more-than-diagnosis.ts";
import { nhsNumberCheckDigit } from "./nhs-number-check-digit.ts";
import { nhsNumberRange } from "./nhs-number-range.ts";
import { nilSectionIsEmpty } from "./nil-section-is-empty.ts";
import { noDrugNames } from "./no-drug-names.ts";
import { noNamedPractitioner } from "./no-named-practitioner.ts";
import { outcomeExists } from "./outcome-exists.ts";
import { outcomeGrowsFromNeed } from "./outcome-grows-from-need.ts";
import { outcomeHasProvision } from "./outcome-has-provision.ts";
import { outcomeHasTargetDate } from "./outcome-has-target-date.ts";
import { outcomeIsMeasurable } from "./outcome-is-measurable.ts";
import { outcomeIsNotAspiration } from "./outcome-is-not-aspiration.ts";
import { outcomeIsNotProvision } from "./outcome-is-not-provision.ts";
import { parentViewsOrReason } from "./parent-views-or-reason.ts";
import { personExists } from "./person-exists.ts";
import { planCarriesLinks } from "./plan-carries-links.ts";
import { provisionExists } from "./provision-exists.ts";
import { provisionLeadsToOutcome } from "./provision-leads-to-outcome.ts";
import { provisionNotOnlyMoney } from "./provision-not-only-money.ts";
import { provisionQuantified } from "./provision-quantified.ts";
import { provisionServesNeed } from "./provision-serves-need.ts";
import { provisionWordingIsSpecific } from "./provision-wording-is-specific.ts";
import { representationExists } from "./representation-exists.ts";
import { reusedAdviceAgreed } from "./reused-advice-agreed.ts";
import { sameItemInH1AndH2 } from "./same-item-in-h1-and-h2.ts";
import { semhNeedHasDriver } from "./semh-need-has-driver.ts";
import { senTypeInUse } from "./sen-type-in-use.ts";
import { senTypesRanked } from "./sen-types-ranked.ts";
import { sensoryNeedHasQualifiedTeacher } from "./sensory-need-has-qualified-teacher.ts";
import { staffedProvisionNamesRole } from "./staffed-provision-names-role.ts";
import { statementSaysWhoseVoice } from "./statement-says-whose-voice.ts";
import { statutoryAdviceListed } from "./statutory-advice-listed.ts";
import { stepsBeforeTarget } from "./steps-before-target.ts";
import { temporaryUpn } from "./temporary-upn.ts";
import { ulnCheckDigit } from "./uln-check-digit.ts";
import { upToHasFloor } from "./up-to-has-floor.ts";
import { upnAuthorityKnown } from "./upn-authority-known.ts";
import { upnCheckLetter } from "./upn-check-letter.ts";
import { upnOrReason } from "./upn-or-reason.ts";
import { yearlyTotalAgrees } from "./yearly-total-agrees.ts";

/** Rules about what the sections say: links, amounts, wording, identifiers, codes. In the order of the rule book. */
export const contentRules: readonly Rule<EhcPlan, EhcPlanIndex>[] = [
  idsUnique,
  needExists,
  outcomeExists,
  provisionExists,
  aspirationExists,
  adviceExists,
  adviceUseExists,
  attachmentExists,
  personExists,
  representationExists,
  entityDatesInOrder,
  upnCheckLetter,
  upnAuthorityKnown,
  upnOrReason,
  temporaryUpn,
  ulnCheckDigit,
  nhsNumberCheckDigit,
  nhsNumberRange,
  languageAndEthnicityOnList,
  senTypesRanked,
  senTypeInUse,
  emptySectionSaysSo,
  nilSectionIsEmpty,
  childViewsOrReason,
  parentViewsOrReason,
  howViewsWereGathered,
  statementSaysWhoseVoice,
  communicateAndInvolve,
  atLeastOneNeed,
  broadAreasCovered,
  areaWithoutNeedsHasNone,
  needCitesEvidence,
  needSaysMoreThanDiagnosis,
  semhNeedHasDriver,
  healthNeedRelationStated,
  careConsent,
  atLeastOneOutcome,
  outcomeHasTargetDate,
  stepsBeforeTarget,
  outcomeIsMeasurable,
  outcomeIsNotProvision,
  outcomeIsNotAspiration,
  planCarriesLinks,
  linksAgree,
  needHasProvision,
  provisionServesNeed,
  provisionLeadsToOutcome,
  outcomeGrowsFromNeed,
  outcomeHasProvision,
  provisionQuantified,
  provisionWordingIsSpecific,
  upToHasFloor,
  staffedProvisionNamesRole,
  assistantIsSupervised,
  yearlyTotalAgrees,
  provisionNotOnlyMoney,
  noNamedPractitioner,
  noDrugNames,
  curriculumExclusionHasSubstitute,
  sensoryNeedHasQualifiedTeacher,
  fundingRecorded,
  fundingSharesTotal,
  healthProvisionAgreed,
  healthAgreementRecorded,
  delegatedTaskSignedOff,
  sameItemInH1AndH2,
  statutoryAdviceListed,
  adviceCoversAllThree,
  lateAdviceHasReason,
  reusedAdviceAgreed,
  adviceIsAppended,
  adviceAppendedIsStated,
];
