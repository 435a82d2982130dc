import type { CodeList } from "@send-standards/core";
import { accessibleFormat } from "./accessible-format.ts";
import { addressType } from "./address-type.ts";
import { adviceDisposition } from "./advice-disposition.ts";
import { adviceMethod } from "./advice-method.ts";
import { advicePurpose } from "./advice-purpose.ts";
import { adviceType } from "./advice-type.ts";
import { aspirationHorizon } from "./aspiration-horizon.ts";
import { assessmentFramework } from "./assessment-framework.ts";
import { budgetDecision } from "./budget-decision.ts";
import { budgetMechanism } from "./budget-mechanism.ts";
import { budgetStream } from "./budget-stream.ts";
import { careDutyBasis } from "./care-duty-basis.ts";
import { careNeedRelation } from "./care-need-relation.ts";
import { careStatus } from "./care-status.ts";
import { communicationMethod } from "./communication-method.ts";
import { consultationMethod } from "./consultation-method.ts";
import { consultationResponse } from "./consultation-response.ts";
import { costMethod } from "./cost-method.ts";
import { delegatedTask } from "./delegated-task.ts";
import { delivererEmployer } from "./deliverer-employer.ts";
import { delivererRole } from "./deliverer-role.ts";
import { deliverySetting } from "./delivery-setting.ts";
import { diagnosisStatus } from "./diagnosis-status.ts";
import { documentKind } from "./document-kind.ts";
import { ehcTimelinessException } from "./ehc-timeliness-exception.ts";
import { ehcpSection } from "./ehcp-section.ts";
import { ethnicity } from "./ethnicity.ts";
import { forwardChange } from "./forward-change.ts";
import { fundingBody } from "./funding-body.ts";
import { fundingSource } from "./funding-source.ts";
import { giasEstablishmentType } from "./gias-establishment-type.ts";
import { h1Service } from "./h1-service.ts";
import { h2Service } from "./h2-service.ts";
import { healthDomain } from "./health-domain.ts";
import { healthNeedRelation } from "./health-need-relation.ts";
import { healthProvisionType } from "./health-provision-type.ts";
import { icb } from "./icb.ts";
import { issueReason } from "./issue-reason.ts";
import { language } from "./language.ts";
import { legalRegime } from "./legal-regime.ts";
import { levelOfNeed } from "./level-of-need.ts";
import { linkedPlanType } from "./linked-plan-type.ts";
import { localAuthority } from "./local-authority.ts";
import { namingBasis } from "./naming-basis.ts";
import { ncYearActual } from "./nc-year-actual.ts";
import { needDeemedFrom } from "./need-deemed-from.ts";
import { needStatus } from "./need-status.ts";
import { nhsNumberStatus } from "./nhs-number-status.ts";
import { outcomeDomain } from "./outcome-domain.ts";
import { outcomeMeasureMethod } from "./outcome-measure-method.ts";
import { outcomeVoice } from "./outcome-voice.ts";
import { paymentFrequency } from "./payment-frequency.ts";
import { pfaArea } from "./pfa-area.ts";
import { placementPattern } from "./placement-pattern.ts";
import { planRecipient } from "./plan-recipient.ts";
import { planStatus } from "./plan-status.ts";
import { progressStatus } from "./progress-status.ts";
import { provisionType } from "./provision-type.ts";
import { quantityPeriod } from "./quantity-period.ts";
import { relationship } from "./relationship.ts";
import { representationFrom } from "./representation-from.ts";
import { reviewType } from "./review-type.ts";
import { rightsHolder } from "./rights-holder.ts";
import { senAreaOfNeed } from "./sen-area-of-need.ts";
import { senProvision } from "./sen-provision.ts";
import { senType } from "./sen-type.ts";
import { sen2CeaseReason } from "./sen2-cease-reason.ts";
import { sen2DirectPayment } from "./sen2-direct-payment.ts";
import { sen2Residential } from "./sen2-residential.ts";
import { sen2SenSetting } from "./sen2-sen-setting.ts";
import { sen2UpnUnknown } from "./sen2-upn-unknown.ts";
import { sen2WorkBasedLearning } from "./sen2-work-based-learning.ts";
import { serviceStatus } from "./service-status.ts";
import { settingType } from "./setting-type.ts";
import { sex } from "./sex.ts";
import { stageEnd } from "./stage-end.ts";
import { statementAuthor } from "./statement-author.ts";
import { statementKind } from "./statement-kind.ts";
import { statementMode } from "./statement-mode.ts";
import { stepStatus } from "./step-status.ts";
import { subArea } from "./sub-area.ts";
import { transitionType } from "./transition-type.ts";
import { travelMode } from "./travel-mode.ts";
import { unitType } from "./unit-type.ts";
import { unsuitabilityGround } from "./unsuitability-ground.ts";

/** Every code list of the standards, sorted by id. */
export const codeLists: readonly CodeList[] = [
  accessibleFormat,
  addressType,
  adviceDisposition,
  adviceMethod,
  advicePurpose,
  adviceType,
  aspirationHorizon,
  assessmentFramework,
  budgetDecision,
  budgetMechanism,
  budgetStream,
  careDutyBasis,
  careNeedRelation,
  careStatus,
  communicationMethod,
  consultationMethod,
  consultationResponse,
  costMethod,
  delegatedTask,
  delivererEmployer,
  delivererRole,
  deliverySetting,
  diagnosisStatus,
  documentKind,
  ehcTimelinessException,
  ehcpSection,
  ethnicity,
  forwardChange,
  fundingBody,
  fundingSource,
  giasEstablishmentType,
  h1Service,
  h2Service,
  healthDomain,
  healthNeedRelation,
  healthProvisionType,
  icb,
  issueReason,
  language,
  legalRegime,
  levelOfNeed,
  linkedPlanType,
  localAuthority,
  namingBasis,
  ncYearActual,
  needDeemedFrom,
  needStatus,
  nhsNumberStatus,
  outcomeDomain,
  outcomeMeasureMethod,
  outcomeVoice,
  paymentFrequency,
  pfaArea,
  placementPattern,
  planRecipient,
  planStatus,
  progressStatus,
  provisionType,
  quantityPeriod,
  relationship,
  representationFrom,
  reviewType,
  rightsHolder,
  senAreaOfNeed,
  senProvision,
  senType,
  sen2CeaseReason,
  sen2DirectPayment,
  sen2Residential,
  sen2SenSetting,
  sen2UpnUnknown,
  sen2WorkBasedLearning,
  serviceStatus,
  settingType,
  sex,
  stageEnd,
  statementAuthor,
  statementKind,
  statementMode,
  stepStatus,
  subArea,
  transitionType,
  travelMode,
  unitType,
  unsuitabilityGround,
];
