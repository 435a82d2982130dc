import type { CodeList } from "@send-standards/core";
import { accessArrangement } from "./access-arrangement.ts";
import { accessibleFormat } from "./accessible-format.ts";
import { addressType } from "./address-type.ts";
import { adviceDisposition } from "./advice-disposition.ts";
import { adviceMethod } from "./advice-method.ts";
import { advicePurpose } from "./advice-purpose.ts";
import { adviceType } from "./advice-type.ts";
import { ageComparison } from "./age-comparison.ts";
import { appealOutcome } from "./appeal-outcome.ts";
import { aspirationHorizon } from "./aspiration-horizon.ts";
import { assessmentDecision } from "./assessment-decision.ts";
import { assessmentEndReason } from "./assessment-end-reason.ts";
import { assessmentFramework } from "./assessment-framework.ts";
import { assessmentOrigin } from "./assessment-origin.ts";
import { assessmentRequester } from "./assessment-requester.ts";
import { assessmentStep } from "./assessment-step.ts";
import { attendanceCode } from "./attendance-code.ts";
import { avoidancePattern } from "./avoidance-pattern.ts";
import { budgetDecision } from "./budget-decision.ts";
import { budgetMechanism } from "./budget-mechanism.ts";
import { budgetStream } from "./budget-stream.ts";
import { careDutyBasis } from "./care-duty-basis.ts";
import { careNeedRelation } from "./care-need-relation.ts";
import { careStatus } from "./care-status.ts";
import { childHealthReview } from "./child-health-review.ts";
import { childHealthService } from "./child-health-service.ts";
import { childProtectionCategory } from "./child-protection-category.ts";
import { clinicalTerminology } from "./clinical-terminology.ts";
import { communicationMethod } from "./communication-method.ts";
import { consentScope } from "./consent-scope.ts";
import { consultationMethod } from "./consultation-method.ts";
import { consultationResponse } from "./consultation-response.ts";
import { costMethod } from "./cost-method.ts";
import { courseLevel } from "./course-level.ts";
import { criterionResult } from "./criterion-result.ts";
import { cycleDecision } from "./cycle-decision.ts";
import { cycleStatus } from "./cycle-status.ts";
import { delegatedTask } from "./delegated-task.ts";
import { delivererEmployer } from "./deliverer-employer.ts";
import { delivererRole } from "./deliverer-role.ts";
import { deliverySetting } from "./delivery-setting.ts";
import { developmentFinding } from "./development-finding.ts";
import { diagnosisStatus } from "./diagnosis-status.ts";
import { disputeSubject } from "./dispute-subject.ts";
import { documentKind } from "./document-kind.ts";
import { earlyEducationEntitlement } from "./early-education-entitlement.ts";
import { earlyLearningArea } from "./early-learning-area.ts";
import { earlyYearsFund } from "./early-years-fund.ts";
import { ehcTimelinessException } from "./ehc-timeliness-exception.ts";
import { ehcpSection } from "./ehcp-section.ts";
import { engagementArea } from "./engagement-area.ts";
import { equipmentKind } from "./equipment-kind.ts";
import { ethnicity } from "./ethnicity.ts";
import { evidenceCategory } from "./evidence-category.ts";
import { exclusionCategory } from "./exclusion-category.ts";
import { exclusionReason } from "./exclusion-reason.ts";
import { forwardChange } from "./forward-change.ts";
import { fundingBody } from "./funding-body.ts";
import { fundingSource } from "./funding-source.ts";
import { giasEstablishmentType } from "./gias-establishment-type.ts";
import { h1Service } from "./h1-service.ts";
import { h2Service } from "./h2-service.ts";
import { healthDomain } from "./health-domain.ts";
import { healthNeedRelation } from "./health-need-relation.ts";
import { healthProvisionType } from "./health-provision-type.ts";
import { hearingLevel } from "./hearing-level.ts";
import { icb } from "./icb.ts";
import { issueReason } from "./issue-reason.ts";
import { language } from "./language.ts";
import { leadAgency } from "./lead-agency.ts";
import { learnerDestination } from "./learner-destination.ts";
import { legalRegime } from "./legal-regime.ts";
import { levelOfNeed } from "./level-of-need.ts";
import { linkedPlanType } from "./linked-plan-type.ts";
import { localAuthority } from "./local-authority.ts";
import { mediationOutcome } from "./mediation-outcome.ts";
import { medicalEvidenceFinding } from "./medical-evidence-finding.ts";
import { medicineAdministration } from "./medicine-administration.ts";
import { namingBasis } from "./naming-basis.ts";
import { ncYearActual } from "./nc-year-actual.ts";
import { needDeemedFrom } from "./need-deemed-from.ts";
import { needDriver } from "./need-driver.ts";
import { needStatus } from "./need-status.ts";
import { nhsNumberStatus } from "./nhs-number-status.ts";
import { notificationEvent } from "./notification-event.ts";
import { notifiedBody } from "./notified-body.ts";
import { outOfSchoolProvision } from "./out-of-school-provision.ts";
import { outcomeDomain } from "./outcome-domain.ts";
import { outcomeMeasureMethod } from "./outcome-measure-method.ts";
import { outcomeVoice } from "./outcome-voice.ts";
import { partTimeReason } from "./part-time-reason.ts";
import { paymentFrequency } from "./payment-frequency.ts";
import { pfaArea } from "./pfa-area.ts";
import { placementEndReason } from "./placement-end-reason.ts";
import { placementPattern } from "./placement-pattern.ts";
import { planDecision } from "./plan-decision.ts";
import { planRecipient } from "./plan-recipient.ts";
import { planStatus } from "./plan-status.ts";
import { progressRate } from "./progress-rate.ts";
import { progressStatus } from "./progress-status.ts";
import { provisionTier } from "./provision-tier.ts";
import { provisionType } from "./provision-type.ts";
import { publicationStatus } from "./publication-status.ts";
import { pupilEntitlement } from "./pupil-entitlement.ts";
import { quantityPeriod } from "./quantity-period.ts";
import { reasonableAdjustmentCategory } from "./reasonable-adjustment-category.ts";
import { reasonableAdjustmentKind } from "./reasonable-adjustment-kind.ts";
import { relationship } from "./relationship.ts";
import { representationFrom } from "./representation-from.ts";
import { resultKind } from "./result-kind.ts";
import { reversalResult } from "./reversal-result.ts";
import { reversalRoute } from "./reversal-route.ts";
import { reviewFrequency } from "./review-frequency.ts";
import { reviewType } from "./review-type.ts";
import { rightsHolder } from "./rights-holder.ts";
import { screenResult } from "./screen-result.ts";
import { section19Ground } from "./section-19-ground.ts";
import { senAreaOfNeed } from "./sen-area-of-need.ts";
import { senProvision } from "./sen-provision.ts";
import { senType } from "./sen-type.ts";
import { sen2AssessmentOutcome } from "./sen2-assessment-outcome.ts";
import { sen2CeaseReason } from "./sen2-cease-reason.ts";
import { sen2DirectPayment } from "./sen2-direct-payment.ts";
import { sen2RequestOutcome } from "./sen2-request-outcome.ts";
import { sen2RequestSource } from "./sen2-request-source.ts";
import { sen2Residential } from "./sen2-residential.ts";
import { sen2SenSetting } from "./sen2-sen-setting.ts";
import { sen2UpnUnknown } from "./sen2-upn-unknown.ts";
import { sen2WorkBasedLearning } from "./sen2-work-based-learning.ts";
import { sensoryTest } from "./sensory-test.ts";
import { serviceStatus } from "./service-status.ts";
import { settingType } from "./setting-type.ts";
import { sex } from "./sex.ts";
import { sightRegistration } from "./sight-registration.ts";
import { stageEnd } from "./stage-end.ts";
import { statementAuthor } from "./statement-author.ts";
import { statementKind } from "./statement-kind.ts";
import { statementMode } from "./statement-mode.ts";
import { stepStatus } from "./step-status.ts";
import { studyProgramme } from "./study-programme.ts";
import { subArea } from "./sub-area.ts";
import { supplierKind } from "./supplier-kind.ts";
import { supportAssessmentSource } from "./support-assessment-source.ts";
import { supportEndReason } from "./support-end-reason.ts";
import { supportLayer } from "./support-layer.ts";
import { supportPlanStatus } from "./support-plan-status.ts";
import { taxonomyKind } from "./taxonomy-kind.ts";
import { transitionType } from "./transition-type.ts";
import { travelMode } from "./travel-mode.ts";
import { unitType } from "./unit-type.ts";
import { unsuitabilityGround } from "./unsuitability-ground.ts";

/** Every code list of the standards, sorted by id. */
export const codeLists: readonly CodeList[] = [
  accessArrangement,
  accessibleFormat,
  addressType,
  adviceDisposition,
  adviceMethod,
  advicePurpose,
  adviceType,
  ageComparison,
  appealOutcome,
  aspirationHorizon,
  assessmentDecision,
  assessmentEndReason,
  assessmentFramework,
  assessmentOrigin,
  assessmentRequester,
  assessmentStep,
  attendanceCode,
  avoidancePattern,
  budgetDecision,
  budgetMechanism,
  budgetStream,
  careDutyBasis,
  careNeedRelation,
  careStatus,
  childHealthReview,
  childHealthService,
  childProtectionCategory,
  clinicalTerminology,
  communicationMethod,
  consentScope,
  consultationMethod,
  consultationResponse,
  costMethod,
  courseLevel,
  criterionResult,
  cycleDecision,
  cycleStatus,
  delegatedTask,
  delivererEmployer,
  delivererRole,
  deliverySetting,
  developmentFinding,
  diagnosisStatus,
  disputeSubject,
  documentKind,
  earlyEducationEntitlement,
  earlyLearningArea,
  earlyYearsFund,
  ehcTimelinessException,
  ehcpSection,
  engagementArea,
  equipmentKind,
  ethnicity,
  evidenceCategory,
  exclusionCategory,
  exclusionReason,
  forwardChange,
  fundingBody,
  fundingSource,
  giasEstablishmentType,
  h1Service,
  h2Service,
  healthDomain,
  healthNeedRelation,
  healthProvisionType,
  hearingLevel,
  icb,
  issueReason,
  language,
  leadAgency,
  learnerDestination,
  legalRegime,
  levelOfNeed,
  linkedPlanType,
  localAuthority,
  mediationOutcome,
  medicalEvidenceFinding,
  medicineAdministration,
  namingBasis,
  ncYearActual,
  needDeemedFrom,
  needDriver,
  needStatus,
  nhsNumberStatus,
  notificationEvent,
  notifiedBody,
  outOfSchoolProvision,
  outcomeDomain,
  outcomeMeasureMethod,
  outcomeVoice,
  partTimeReason,
  paymentFrequency,
  pfaArea,
  placementEndReason,
  placementPattern,
  planDecision,
  planRecipient,
  planStatus,
  progressRate,
  progressStatus,
  provisionTier,
  provisionType,
  publicationStatus,
  pupilEntitlement,
  quantityPeriod,
  reasonableAdjustmentCategory,
  reasonableAdjustmentKind,
  relationship,
  representationFrom,
  resultKind,
  reversalResult,
  reversalRoute,
  reviewFrequency,
  reviewType,
  rightsHolder,
  screenResult,
  section19Ground,
  senAreaOfNeed,
  senProvision,
  senType,
  sen2AssessmentOutcome,
  sen2CeaseReason,
  sen2DirectPayment,
  sen2RequestOutcome,
  sen2RequestSource,
  sen2Residential,
  sen2SenSetting,
  sen2UpnUnknown,
  sen2WorkBasedLearning,
  sensoryTest,
  serviceStatus,
  settingType,
  sex,
  sightRegistration,
  stageEnd,
  statementAuthor,
  statementKind,
  statementMode,
  stepStatus,
  studyProgramme,
  subArea,
  supplierKind,
  supportAssessmentSource,
  supportEndReason,
  supportLayer,
  supportPlanStatus,
  taxonomyKind,
  transitionType,
  travelMode,
  unitType,
  unsuitabilityGround,
];
