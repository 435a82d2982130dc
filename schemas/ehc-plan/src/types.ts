// Generated from the schemas by `pnpm generate`; do not edit.
import type { Static } from "@sinclair/typebox";
import type { Address, Advice, Aspiration, BudgetDecisionCode, BudgetMechanismCode, BudgetStreamCode, CareDutyBasisCode, CareNeedRelationCode, CareStatusCode, Communication, ConsultationMethodCode, ConsultationResponseCode, Contact, Cost, CurriculumChange, DelegatedTaskCode, Deliverer, DeliveryPeriod, DeliverySettingCode, Departure, DiagnosisStatusCode, DocumentKindCode, EhcTimelinessExceptionCode, Equipment, EvidenceLink, Extensions, Flexibility, ForwardChangeCode, FundingBodyCode, FundingShare, FundingSourceCode, H1ServiceCode, H2ServiceCode, HealthDomainCode, HealthNeedRelationCode, HealthProvisionTypeCode, IssueReasonCode, LegalRegimeCode, LevelOfNeedCode, LinkedPlanTypeCode, Measurement, NamingBasisCode, NcYearActualCode, Need, NeedStatusCode, Organisation, Outcome, PaymentFrequencyCode, PersonIdentifiers, PersonName, PfaAreaCode, PlacementPatternCode, PlanRecipientCode, PlanStatusCode, Professional, Provision, ProvisionTypeCode, Quantity, RelatedPerson, RepresentationFromCode, ResidentialNeed, ReviewTypeCode, Sen2CeaseReasonCode, Sen2ResidentialCode, Sen2WorkBasedLearningCode, SenAreaOfNeedCode, SenTypeCode, ServiceStatusCode, Setting, SettingTypeCode, SexCode, Statement, UnitTypeCode, UnsuitabilityGroundCode } from "@send-standards/common";
import type { CareNeedSchema, ChildSchema, DisabledChildProvisionSchema, EhcPlanSchema, HealthNeedSchema, HealthProvisionSchema, OtherCareProvisionSchema, SectionASchema, SectionBSchema, SectionCSchema, SectionDSchema, SectionESchema, SectionFSchema, SectionGSchema, SectionH1Schema, SectionH2Schema, SectionISchema, SectionJSchema, SectionKSchema, SectionsSchema } from "./definitions.ts";

/** A digital Education, Health and Care plan of England. */
export interface EhcPlan extends Static<typeof EhcPlanSchema> {
  /** Always ehc-plan; tells a program what the record is. */
  standard: "ehc-plan";
  /** Major and minor version of the standard that the record keeps to, as 1.0. */
  standardVersion: string;
  /** Id of the plan in the authority's system; the same in every version of the plan. */
  planId: string;
  /** Law under which the plan is made. */
  legalRegime: LegalRegimeCode;
  /** Where the plan stands. */
  status: PlanStatusCode;
  /** Local authority that maintains the plan, three-digit DfE code. */
  maintainingAuthority: string;
  /** The child or young person whose plan it is. */
  child: Child;
  /** The sections of the plan under their letters. */
  sections: Sections;
  /** Number of this version of the plan; 1 for the first final plan. */
  version?: number;
  /** The version that this one replaces. */
  supersedes?: {
    /** Number of that version. */
    version?: number;
    /** Day on which that version was issued. */
    issuedDate?: string;
    /** SHA-256 of that version in lower-case hexadecimal. */
    documentHash?: string;
  };
  /** Why this version was issued. */
  issueReason?: IssueReasonCode;
  /** Day on which the request for an assessment was received, or the authority became responsible. */
  requestReceivedDate?: string;
  /** Day on which the authority told the family that it would assess. */
  decisionToAssessDate?: string;
  /** Day on which the draft was served. */
  draftSentDate?: string;
  /** Last day for representations about the draft or the proposed amendments. */
  representationsDueDate?: string;
  /** Day on which the family agreed to the draft before the time for representations was over. */
  familyAgreedEarlyDate?: string;
  /** Day on which notice of the proposed amendments was sent. */
  amendmentNoticeDate?: string;
  /** Day on which this version was sent as a final or amended final plan. */
  issuedDate?: string;
  /** Day on which the first final plan was sent. */
  firstIssuedDate?: string;
  /** Day on which the last review was completed. */
  lastReviewDate?: string;
  /** Day of the review meeting that led to this version. */
  reviewMeetingDate?: string;
  /** Kind of the review that led to this version. */
  reviewType?: ReviewTypeCode;
  /** Day by which the next review is to be completed. */
  nextReviewDueDate?: string;
  /** Last day of the plan, where it is known that it ends. */
  endDate?: string;
  /** Scheduled last day of the course or apprenticeship of a young person of 25. */
  courseEndDate?: string;
  /** Circumstances that excuse a missed time limit. */
  timeLimitExceptions?: ({
    /** Ground in the regulations. */
    ground: EhcTimelinessExceptionCode;
    /** First day of the circumstance. */
    from?: string;
    /** Last day of the circumstance. */
    to?: string;
    /** Why it made keeping the limit impractical. */
    effect?: string;
  })[];
  /** Parents, carers and other people in the child's or young person's life. */
  people?: RelatedPerson[];
  /** Authority that maintained the plan before, three-digit DfE code. */
  formerAuthority?: string;
  /** Day on which the plan was transferred to or from this authority. */
  transferDate?: string;
  /** Integrated care boards and other bodies under a duty to arrange the health care provision. */
  responsibleCommissioners?: ({
    /** Organisation Data Service code of the body. */
    odsCode?: string;
    /** Name of the body. */
    name?: string;
    /** First day on which it was responsible. */
    from?: string;
    /** Last day on which it was responsible. */
    to?: string;
  })[];
  /** Officer who signed the final plan. */
  signatory?: {
    /** Name of the officer. */
    name?: string;
    /** Post of the officer. */
    role?: string;
    /** Day of the signature. */
    signedDate?: string;
  };
  /** To whom this version was sent, and when. */
  distribution?: ({
    /** Kind of recipient. */
    recipient: PlanRecipientCode;
    /** Day on which it was sent. */
    date?: string;
  })[];
  /** What the notice with the decision told the family. */
  appealNotice?: {
    /** Day on which it was sent. */
    sentDate?: string;
    /** true where it told of the right of appeal and its time limit. */
    appealRight?: boolean;
    /** true where it told of mediation. */
    mediation?: boolean;
    /** true where it told of information, advice and disagreement resolution services. */
    adviceServices?: boolean;
  };
  /** The decision to cease to maintain the plan. */
  ceasing?: {
    /** Reason as the SEN2 census lists it. */
    reason?: Sen2CeaseReasonCode;
    /** Day on which the child's parent or the young person was consulted. */
    familyConsultedDate?: string;
    /** Day on which the head or principal of the institution named was consulted. */
    institutionConsultedDate?: string;
    /** Day on which notice of the decision was sent. */
    noticeDate?: string;
    /** Day of the mediation certificate. */
    mediationCertificateDate?: string;
    /** Day on which an appeal was decided or withdrawn. */
    appealEndedDate?: string;
    /** Day on which the plan ceased. */
    ceasedDate?: string;
    /** What was found about the education and training outcomes of somebody over 18. */
    outcomesConsidered?: string;
  };
  /** What the family said about the draft or the proposed amendments. */
  representations?: ({
    /** Id of this representation in the record. */
    id: string;
    /** Who made it. */
    from: RepresentationFromCode;
    /** Day on which it was made. */
    date?: string;
    /** What was said. */
    text?: string;
    /** What the authority did about it. */
    response?: string;
  })[];
  /** What changed from the version before. */
  changes?: ({
    /** JSON Pointer to what changed, in this version or the one before. */
    pointer: string;
    /** What changed. */
    summary?: string;
    /** Why it changed. */
    reason?: string;
    /** Id of the representation that led to it. */
    representationRef?: string;
  })[];
  /** References of related cases in the authority's system. */
  references?: {
    /** Reference of the request for an assessment. */
    request?: string;
    /** Reference of the assessment. */
    assessment?: string;
    /** References of reviews, earliest first. */
    reviews?: string[];
    /** Reference of an appeal. */
    appeal?: string;
  };
  /** Documents, pictures and recordings that belong to the plan. */
  attachments?: ({
    /** Id of this attachment in the record. */
    id: string;
    /** Kind of document. */
    kind: DocumentKindCode;
    /** What it is called. */
    title?: string;
    /** Media type, such as application/pdf or video/mp4. */
    mediaType?: string;
    /** Where it is kept. The standard does not move files. */
    uri?: string;
    /** Length of a recording in seconds. */
    seconds?: number;
    /** SHA-256 in lower-case hexadecimal. */
    documentHash?: string;
  })[];
  /** true where the record is made up and is about nobody. */
  synthetic?: boolean;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** One social care need of the child or young person. */
export interface CareNeed extends Static<typeof CareNeedSchema> {
  /** Id of this need in the record. */
  id: string;
  /** What the need is and how it shows. */
  text: string;
  /** Whether it relates to the special educational needs, to a disability, or is included by consent. */
  relation?: CareNeedRelationCode;
  /** Consent to include a need that relates neither to special educational needs nor to a disability. */
  consent?: {
    /** true where consent was given. */
    given: boolean;
    /** Role of the person who gave it. */
    by?: string;
    /** Day on which it was given. */
    date?: string;
  };
  /** Other plans that deal with the need, such as a child in need plan. */
  linkedPlans?: ({
    /** Kind of plan. */
    type: LinkedPlanTypeCode;
    /** Reference of that plan in its own system. */
    reference?: string;
    /** Day of that plan. */
    date?: string;
  })[];
  /** What the difficulty means for learning and daily life; the barrier it makes. */
  impact?: string;
  /** What the child or young person can do and enjoys in this area. */
  strengths?: string[];
  /** How much support the need calls for, on the authority's scale. */
  level?: LevelOfNeedCode;
  /** Where the child or young person is now, as measured. */
  currentLevels?: Measurement[];
  /** The advice that identified the need. */
  evidence?: EvidenceLink[];
  /** Day on which the need was first identified. */
  identifiedDate?: string;
  /** Day on which an assessment or review last found the need. */
  lastConfirmedDate?: string;
  /** Whether the need is current, resolved or replaced by another; current where absent. */
  status?: NeedStatusCode;
  /** Id of the need that replaced this one. */
  supersededBy?: string;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** The child or young person whose plan it is. */
export interface Child extends Static<typeof ChildSchema> {
  /** Name of the child or young person. */
  name: PersonName;
  /** Day of birth. */
  dateOfBirth: string;
  /** Pronouns that the child or young person wants to be used. */
  pronouns?: string;
  /** Sex as the school census records it. */
  sex?: SexCode;
  /** Ethnicity as a code of the common basic data set, four capital letters; refused and not obtained have codes. */
  ethnicity?: string;
  /** Numbers by which services know the child or young person. */
  identifiers?: PersonIdentifiers;
  /** Languages and ways of communicating. */
  communication?: Communication;
  /** Where the child or young person lives, the main address first. */
  addresses?: Address[];
  /** How to reach a young person. */
  contact?: Contact;
  /** National Curriculum year group in which the child or young person is taught. */
  ncYear?: NcYearActualCode;
  /** true where the child or young person is taught in another year group than most of the same age. */
  outOfCohort?: boolean;
  /** Where the child or young person is educated now, the main one first. */
  currentSettings?: ({
    /** The school, college, nursery or other place. */
    setting: Setting;
    /** First day there. */
    from?: string;
    /** Last day there. */
    to?: string;
    /** Whether it is full time, part time or one of two registrations. */
    pattern?: PlacementPatternCode;
  })[];
  /** Types of SEN for the census, ranked. */
  senTypes?: ({
    /** Type of SEN in the school census. */
    type: SenTypeCode;
    /** 1 for the primary type, 2 for the secondary type and so on. */
    rank: number;
  })[];
  /** Conditions. A diagnosis never takes the place of a description of needs. */
  diagnoses?: ({
    /** Name of the condition. */
    term: string;
    /** SNOMED CT concept id. */
    snomedCode?: string;
    /** Whether it is confirmed, suspected or ruled out. */
    status?: DiagnosisStatusCode;
    /** Role and service that made the diagnosis. */
    diagnosedBy?: string;
    /** Day of the diagnosis. */
    date?: string;
  })[];
  /** Whether the child is looked after by a local authority. */
  lookedAfter?: {
    /** true where the child is looked after now. */
    isLookedAfter: boolean;
    /** true where the child has been looked after at any time. */
    everLookedAfter?: boolean;
    /** Order or agreement under which the child is looked after. */
    legalStatus?: CareStatusCode;
    /** Authority that looks after the child, DfE code. */
    responsibleAuthority?: string;
    /** Allocated social worker. */
    socialWorker?: Professional;
    /** Officer who oversees the education of looked-after children. */
    virtualSchoolHead?: Professional;
    /** Day of the latest personal education plan. */
    personalEducationPlanDate?: string;
  };
  /** true where children's or adult social care works with the child or young person. */
  knownToSocialCare?: boolean;
  /** true where the child or young person is detained in relevant youth accommodation. */
  inYouthAccommodation?: boolean;
  /** Practice with which the child or young person is registered. */
  generalPractice?: Organisation;
  /** Services that work, wait to work or have worked with the child or young person. */
  services?: ({
    /** Name of the service. */
    service: string;
    /** Main contact in the service. */
    professional?: Professional;
    /** Whether the service is active, waiting or has discharged. */
    status?: ServiceStatusCode;
    /** First contact. */
    from?: string;
    /** Last contact. */
    to?: string;
  })[];
  /** Whether the authority arranges travel. It is usually agreed outside the plan. */
  transport?: {
    /** true where the child or young person is eligible. */
    eligible: boolean;
    /** Ground of eligibility. */
    basis?: string;
    /** How the child or young person travels. */
    mode?: string;
  };
  /** Decisions for which a young person's mental capacity was looked at. */
  capacity?: ({
    /** Decision that was looked at. */
    decisionArea: string;
    /** true where the young person can make this decision. */
    hasCapacity?: boolean;
    /** Day of the assessment. */
    date?: string;
    /** Deputy, attorney or parent who acts, by role. */
    representative?: string;
  })[];
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** One social care provision for a disabled child under section 2 of the Chronically Sick and Disabled Persons Act 1970. */
export interface DisabledChildProvision extends Static<typeof DisabledChildProvisionSchema> {
  /** Id of this provision in the record. */
  id: string;
  /** What is provided, in enough detail that nobody can be in doubt about it. */
  text: string;
  /** Service of section 2 of the Act. */
  service?: H1ServiceCode;
  /** Law under which it is provided. */
  dutyBasis?: CareDutyBasisCode;
  /** Kind of provision. */
  type?: ProvisionTypeCode;
  /** Ids of the needs that it meets. */
  needRefs?: string[];
  /** Ids of the outcomes that it leads to. */
  outcomeRefs?: string[];
  /** How much of it there is. */
  quantity?: Quantity;
  /** Who provides it, by role; nobody is named. */
  deliverer?: Deliverer;
  /** Where it is provided. */
  location?: DeliverySettingCode;
  /** When in the day it is provided. */
  timeOfDay?: string;
  /** First day on which it is provided. */
  startDate?: string;
  /** Last day on which it is provided. */
  endDate?: string;
  /** Day on which it is next looked at. */
  reviewDate?: string;
  /** Things that are provided. */
  equipment?: Equipment[];
  /** Rooms, spaces and changes to the environment that are provided. */
  facilities?: string[];
  /** Changes to the National Curriculum or to a course. */
  curriculum?: CurriculumChange;
  /** Whether it is residential. */
  residential?: ResidentialNeed;
  /** Budget that pays for it. */
  fundingSource?: FundingSourceCode;
  /** Who answers for its delivery: education, health or social care. */
  accountableBody?: FundingBodyCode;
  /** Body that arranges it. */
  commissioner?: string;
  /** What each body pays, where several do. */
  fundingShares?: FundingShare[];
  /** What it costs in a year. A cost never takes the place of a description. */
  cost?: Cost;
  /** What may vary, where the child's or young person's needs call for it. */
  flexibility?: Flexibility;
  /** The advice that it is based on. */
  evidence?: EvidenceLink[];
  /** Advice that was not followed in full, and why. */
  departures?: Departure[];
  /** true where it helps to prepare for adulthood and independent living. */
  preparesForAdulthood?: boolean;
  /** Id of the item of the personal budget in section J that pays for it. */
  budgetItemRef?: string;
  /** What was due and what was given, period by period. */
  delivery?: DeliveryPeriod[];
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** One health care need of the child or young person. */
export interface HealthNeed extends Static<typeof HealthNeedSchema> {
  /** Id of this need in the record. */
  id: string;
  /** What the need is and how it shows. */
  text: string;
  /** Whether it relates to the special educational needs or is included for another reason. */
  relation?: HealthNeedRelationCode;
  /** Kind of health need. */
  domain?: HealthDomainCode;
  /** Other plans that deal with the need, such as an individual healthcare plan. */
  linkedPlans?: ({
    /** Kind of plan. */
    type: LinkedPlanTypeCode;
    /** Reference of that plan in its own system. */
    reference?: string;
    /** Day of that plan. */
    date?: string;
  })[];
  /** What the difficulty means for learning and daily life; the barrier it makes. */
  impact?: string;
  /** What the child or young person can do and enjoys in this area. */
  strengths?: string[];
  /** How much support the need calls for, on the authority's scale. */
  level?: LevelOfNeedCode;
  /** Where the child or young person is now, as measured. */
  currentLevels?: Measurement[];
  /** The advice that identified the need. */
  evidence?: EvidenceLink[];
  /** Day on which the need was first identified. */
  identifiedDate?: string;
  /** Day on which an assessment or review last found the need. */
  lastConfirmedDate?: string;
  /** Whether the need is current, resolved or replaced by another; current where absent. */
  status?: NeedStatusCode;
  /** Id of the need that replaced this one. */
  supersededBy?: string;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** One health care provision reasonably required. */
export interface HealthProvision extends Static<typeof HealthProvisionSchema> {
  /** Id of this provision in the record. */
  id: string;
  /** What is provided, in enough detail that nobody can be in doubt about it. */
  text: string;
  /** Kind of health care provision. */
  healthType?: HealthProvisionTypeCode;
  /** A clinical task that staff of the setting carry out under a registered professional's supervision. */
  delegatedTask?: {
    /** Kind of task. */
    task: DelegatedTaskCode;
    /** Role of the registered professional who delegates it. */
    registrant?: string;
    /** Training that staff have had. */
    training?: string;
    /** Day on which competency was last signed off. */
    competencyDate?: string;
    /** Last day on which that sign-off counts. */
    expires?: string;
  };
  /** Reference of the individual healthcare plan. */
  healthcarePlan?: string;
  /** Kind of provision. */
  type?: ProvisionTypeCode;
  /** Ids of the needs that it meets. */
  needRefs?: string[];
  /** Ids of the outcomes that it leads to. */
  outcomeRefs?: string[];
  /** How much of it there is. */
  quantity?: Quantity;
  /** Who provides it, by role; nobody is named. */
  deliverer?: Deliverer;
  /** Where it is provided. */
  location?: DeliverySettingCode;
  /** When in the day it is provided. */
  timeOfDay?: string;
  /** First day on which it is provided. */
  startDate?: string;
  /** Last day on which it is provided. */
  endDate?: string;
  /** Day on which it is next looked at. */
  reviewDate?: string;
  /** Things that are provided. */
  equipment?: Equipment[];
  /** Rooms, spaces and changes to the environment that are provided. */
  facilities?: string[];
  /** Changes to the National Curriculum or to a course. */
  curriculum?: CurriculumChange;
  /** Whether it is residential. */
  residential?: ResidentialNeed;
  /** Budget that pays for it. */
  fundingSource?: FundingSourceCode;
  /** Who answers for its delivery: education, health or social care. */
  accountableBody?: FundingBodyCode;
  /** Body that arranges it. */
  commissioner?: string;
  /** What each body pays, where several do. */
  fundingShares?: FundingShare[];
  /** What it costs in a year. A cost never takes the place of a description. */
  cost?: Cost;
  /** What may vary, where the child's or young person's needs call for it. */
  flexibility?: Flexibility;
  /** The advice that it is based on. */
  evidence?: EvidenceLink[];
  /** Advice that was not followed in full, and why. */
  departures?: Departure[];
  /** true where it helps to prepare for adulthood and independent living. */
  preparesForAdulthood?: boolean;
  /** Id of the item of the personal budget in section J that pays for it. */
  budgetItemRef?: string;
  /** What was due and what was given, period by period. */
  delivery?: DeliveryPeriod[];
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** One other social care provision reasonably required. */
export interface OtherCareProvision extends Static<typeof OtherCareProvisionSchema> {
  /** Id of this provision in the record. */
  id: string;
  /** What is provided, in enough detail that nobody can be in doubt about it. */
  text: string;
  /** Kind of service. */
  service?: H2ServiceCode;
  /** Law under which it is provided. */
  dutyBasis?: CareDutyBasisCode;
  /** Kind of provision. */
  type?: ProvisionTypeCode;
  /** Ids of the needs that it meets. */
  needRefs?: string[];
  /** Ids of the outcomes that it leads to. */
  outcomeRefs?: string[];
  /** How much of it there is. */
  quantity?: Quantity;
  /** Who provides it, by role; nobody is named. */
  deliverer?: Deliverer;
  /** Where it is provided. */
  location?: DeliverySettingCode;
  /** When in the day it is provided. */
  timeOfDay?: string;
  /** First day on which it is provided. */
  startDate?: string;
  /** Last day on which it is provided. */
  endDate?: string;
  /** Day on which it is next looked at. */
  reviewDate?: string;
  /** Things that are provided. */
  equipment?: Equipment[];
  /** Rooms, spaces and changes to the environment that are provided. */
  facilities?: string[];
  /** Changes to the National Curriculum or to a course. */
  curriculum?: CurriculumChange;
  /** Whether it is residential. */
  residential?: ResidentialNeed;
  /** Budget that pays for it. */
  fundingSource?: FundingSourceCode;
  /** Who answers for its delivery: education, health or social care. */
  accountableBody?: FundingBodyCode;
  /** Body that arranges it. */
  commissioner?: string;
  /** What each body pays, where several do. */
  fundingShares?: FundingShare[];
  /** What it costs in a year. A cost never takes the place of a description. */
  cost?: Cost;
  /** What may vary, where the child's or young person's needs call for it. */
  flexibility?: Flexibility;
  /** The advice that it is based on. */
  evidence?: EvidenceLink[];
  /** Advice that was not followed in full, and why. */
  departures?: Departure[];
  /** true where it helps to prepare for adulthood and independent living. */
  preparesForAdulthood?: boolean;
  /** Id of the item of the personal budget in section J that pays for it. */
  budgetItemRef?: string;
  /** What was due and what was given, period by period. */
  delivery?: DeliveryPeriod[];
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** The school or other institution named, or its type, or neither. */
export type Placement =
  | {
      /** Whether the section names a setting, gives a type only, or gives neither because none would be appropriate. */
      mode: "namedSetting";
      /** The school or other institution named, with its type. */
      setting: Setting;
      /** First day of the placement. */
      startDate?: string;
      /** Law under which the setting or type is given. */
      namingBasis?: NamingBasisCode;
      /** SEN unit, resourced provision or inclusion base that the place is in, where it is in one. */
      unit?: UnitTypeCode;
      /** How many weeks a year it is residential, where it is. */
      residential?: Sen2ResidentialCode;
      /** Supported internship, apprenticeship or traineeship. */
      workBased?: Sen2WorkBasedLearningCode;
      /** Full time, part time or one of two registrations. */
      pattern?: PlacementPatternCode;
      /** The other setting, where the plan names two. */
      second?: Setting;
    }
  | {
      /** Whether the section names a setting, gives a type only, or gives neither because none would be appropriate. */
      mode: "typeOnly";
      /** Type of school or other institution. */
      settingType: SettingTypeCode;
      /** First day of the placement. */
      startDate?: string;
      /** Law under which the setting or type is given. */
      namingBasis?: NamingBasisCode;
      /** The type in words, where the code is not enough. */
      description?: string;
    }
  | {
      /** Whether the section names a setting, gives a type only, or gives neither because none would be appropriate. */
      mode: "noSetting";
      /** First day of the placement. */
      startDate?: string;
      /** Law under which the setting or type is given. */
      namingBasis?: NamingBasisCode;
      /** The decision or order by which neither a setting nor a type is given. */
      decision?: string;
    };

/** Views, interests and aspirations of the child and the child's parents, or of the young person. */
export interface SectionA extends Static<typeof SectionASchema> {
  /** Set where the section is empty on purpose, so that nobody takes it for forgotten. */
  nil?: {
    /** Why there is nothing to record. */
    reason: string;
    /** Id of the advice in section K that says so. */
    adviceRef?: string;
  };
  /** What the child or young person says. */
  childViews?: Statement[];
  /** What the child's parents say. */
  parentViews?: Statement[];
  /** Why there are no views of the child or young person, and what was tried. */
  childViewsNotObtained?: string;
  /** Why there are no views of a parent, and what was tried. */
  parentViewsNotObtained?: string;
  /** How the views were gathered. */
  consultationMethods?: ConsultationMethodCode[];
  /** Who asked, when and with what help. */
  consultationNotes?: string;
  /** Where the child or young person and the parents see things differently. */
  differencesOfView?: string;
  /** What has happened so far, in short. */
  history?: string;
  /** Play and leisure. */
  play?: string;
  /** Health, as the child or young person and the parents see it. */
  health?: string;
  /** Nursery, school or college so far. */
  schooling?: string;
  /** What the child or young person does alone and with help. */
  independence?: string;
  /** Friends and relationships. */
  friendships?: string;
  /** Plans for study, work, home and adult life. */
  futurePlans?: string;
  /** What the child or young person likes to do. */
  interests?: string[];
  /** What the child or young person is good at. */
  strengths?: string[];
  /** What others like and admire. */
  whatPeopleLike?: string;
  /** What matters to the child or young person. */
  importantTo?: string;
  /** What matters for health, safety and development. */
  importantFor?: string;
  /** What helps and what does not. */
  bestSupport?: string;
  /** Hopes of the child, the parents or the young person. */
  aspirations?: Aspiration[];
  /** How others should communicate with the child or young person. */
  howToCommunicate?: string;
  /** How others should involve the child or young person in decisions. */
  howToInvolve?: string;
  /** Id of the attachment that is the one-page profile. */
  onePageProfileRef?: string;
  /** Help from family, friends and community. */
  informalSupport?: string;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** The child's or young person's special educational needs. */
export interface SectionB extends Static<typeof SectionBSchema> {
  /** Set where the section is empty on purpose, so that nobody takes it for forgotten. */
  nil?: {
    /** Why there is nothing to record. */
    reason: string;
    /** Id of the advice in section K that says so. */
    adviceRef?: string;
  };
  /** Every special educational need, one entry each. */
  needs?: Need[];
  /** What is said about a broad area as a whole, also where it holds no need. */
  areas?: ({
    /** Broad area of need. */
    area: SenAreaOfNeedCode;
    /** true where the area was looked at and no need was found. */
    noNeeds?: boolean;
    /** What the child or young person can do in this area. */
    strengths?: string[];
  })[];
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** Health care needs that relate to the special educational needs, and others that the commissioning body wants included. */
export interface SectionC extends Static<typeof SectionCSchema> {
  /** Set where the section is empty on purpose, so that nobody takes it for forgotten. */
  nil?: {
    /** Why there is nothing to record. */
    reason: string;
    /** Id of the advice in section K that says so. */
    adviceRef?: string;
  };
  /** Every health care need, one entry each. */
  needs?: HealthNeed[];
  /** What the child or young person manages well. */
  strengths?: string[];
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** Social care needs that relate to the special educational needs or to a disability. */
export interface SectionD extends Static<typeof SectionDSchema> {
  /** Set where the section is empty on purpose, so that nobody takes it for forgotten. */
  nil?: {
    /** Why there is nothing to record. */
    reason: string;
    /** Id of the advice in section K that says so. */
    adviceRef?: string;
  };
  /** Every social care need, one entry each. */
  needs?: CareNeed[];
  /** What the family and the child or young person manage well. */
  strengths?: string[];
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** The outcomes sought for the child or young person. */
export interface SectionE extends Static<typeof SectionESchema> {
  /** Set where the section is empty on purpose, so that nobody takes it for forgotten. */
  nil?: {
    /** Why there is nothing to record. */
    reason: string;
    /** Id of the advice in section K that says so. */
    adviceRef?: string;
  };
  /** Every outcome, one entry each. */
  outcomes?: Outcome[];
  /** Key changes ahead, such as a new school or adult services, and how they are prepared. */
  forwardPlans?: ({
    /** Kind of change. */
    change: ForwardChangeCode;
    /** Day on which it is expected. */
    expectedDate?: string;
    /** What is done to prepare for it. */
    actions?: string;
    /** Body that leads. */
    leadAgency?: string;
  })[];
  /** Areas of preparing for adulthood that have no outcome at present, with the reason. */
  uncoveredPfaAreas?: ({
    /** Area of adult life. */
    area: PfaAreaCode;
    /** Why the area has no outcome. */
    reason: string;
  })[];
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** The special educational provision that the needs in section B call for. */
export interface SectionF extends Static<typeof SectionFSchema> {
  /** Set where the section is empty on purpose, so that nobody takes it for forgotten. */
  nil?: {
    /** Why there is nothing to record. */
    reason: string;
    /** Id of the advice in section K that says so. */
    adviceRef?: string;
  };
  /** Every special educational provision, one entry each. */
  provisions?: Provision[];
  /** Education that the authority arranges otherwise than in a school or post-16 institution, because one would be inappropriate. */
  otherwiseThanAtSchool?: {
    /** true where all of the education is arranged so; false where part of it is. */
    wholly: boolean;
    /** Hours of education a week. */
    hoursPerWeek?: number;
    /** Where it takes place. */
    venue?: string;
    /** Who provides it. */
    provider?: string;
    /** Registration of the provider, where it needs one. */
    registration?: string;
    /** How the provider and the venue were checked. */
    safeguarding?: string;
    /** Why education in a school or post-16 institution would be inappropriate. */
    inappropriateReason?: string;
    /** Who decided: the authority, or the Tribunal by order. */
    decidedBy?: string;
    /** Day of the decision or order. */
    decisionDate?: string;
    /** How the package is watched and when it is looked at again. */
    reviewArrangements?: string;
  };
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** Health care provision reasonably required by the learning difficulties or disabilities. */
export interface SectionG extends Static<typeof SectionGSchema> {
  /** Set where the section is empty on purpose, so that nobody takes it for forgotten. */
  nil?: {
    /** Why there is nothing to record. */
    reason: string;
    /** Id of the advice in section K that says so. */
    adviceRef?: string;
  };
  /** Every health care provision, one entry each. */
  provisions?: HealthProvision[];
  /** Agreement of the responsible commissioning body to the provision in this section. */
  agreement?: {
    /** true where the body has agreed; false where it has not. */
    agreed: boolean;
    /** Name of the commissioning body. */
    body?: string;
    /** Role of the officer who agreed. */
    officer?: string;
    /** Day of the agreement. */
    date?: string;
  };
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** Social care provision that must be made for somebody under 18 under section 2 of the Chronically Sick and Disabled Persons Act 1970. */
export interface SectionH1 extends Static<typeof SectionH1Schema> {
  /** Set where the section is empty on purpose, so that nobody takes it for forgotten. */
  nil?: {
    /** Why there is nothing to record. */
    reason: string;
    /** Id of the advice in section K that says so. */
    adviceRef?: string;
  };
  /** Every such provision, one entry each. */
  provisions?: DisabledChildProvision[];
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** Other social care provision reasonably required by the learning difficulties or disabilities. */
export interface SectionH2 extends Static<typeof SectionH2Schema> {
  /** Set where the section is empty on purpose, so that nobody takes it for forgotten. */
  nil?: {
    /** Why there is nothing to record. */
    reason: string;
    /** Id of the advice in section K that says so. */
    adviceRef?: string;
  };
  /** Every other care provision, one entry each. */
  provisions?: OtherCareProvision[];
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** Name or type of the school, maintained nursery school, post-16 institution or other institution. Empty in a draft. */
export interface SectionI extends Static<typeof SectionISchema> {
  /** Set where the section is empty on purpose, so that nobody takes it for forgotten. */
  nil?: {
    /** Why there is nothing to record. */
    reason: string;
    /** Id of the advice in section K that says so. */
    adviceRef?: string;
  };
  /** The setting named, or its type. */
  placement?: Placement;
  /** The setting or type for the next phase of education, where the plan was amended ahead of a transfer. */
  nextPlacement?: {
    /** The setting named, or its type, for the next phase. */
    placement: Placement;
    /** First day in the next phase. */
    from?: string;
  };
  /** Where the child or young person goes, if that is not the setting named. */
  attending?: {
    /** The setting attended. */
    setting: Setting;
    /** First day there. */
    from?: string;
    /** Why it is not the setting named. */
    reason?: string;
  };
  /** Settings that the child's parent or the young person asked for. */
  requests?: ({
    /** The setting asked for. */
    setting: Setting;
    /** Role of the person who asked. */
    by?: string;
    /** Day of the request. */
    date?: string;
    /** What became of the request: named, not named or withdrawn. */
    outcome?: string;
    /** Ground in law on which it was not named. */
    refusalGround?: UnsuitabilityGroundCode;
  })[];
  /** Settings that the authority consulted. */
  consultations?: ({
    /** The setting consulted. */
    setting: Setting;
    /** Day on which the consultation was sent. */
    sentDate?: string;
    /** Day by which an answer was asked for. */
    dueDate?: string;
    /** Day of the answer. */
    responseDate?: string;
    /** What the setting answered. */
    response?: ConsultationResponseCode;
    /** Ground in law that the setting gave. */
    ground?: UnsuitabilityGroundCode;
  })[];
  /** What the authority pays for the placement in a year. */
  fees?: {
    /** All parts together. */
    annualPence: number;
    /** Part for education. */
    educationPence?: number;
    /** Part for therapy. */
    therapyPence?: number;
    /** Part for care. */
    carePence?: number;
    /** Part for boarding. */
    boardingPence?: number;
    /** Part for transport. */
    transportPence?: number;
    /** Financial year that it is for, as 2026-27. */
    financialYear?: string;
  };
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** The needs and outcomes that a direct payment for special educational provision is to meet, and the details of any personal budget. */
export interface SectionJ extends Static<typeof SectionJSchema> {
  /** Set where the section is empty on purpose, so that nobody takes it for forgotten. */
  nil?: {
    /** Why there is nothing to record. */
    reason: string;
    /** Id of the advice in section K that says so. */
    adviceRef?: string;
  };
  /** A request for a personal budget. */
  request?: {
    /** Day of the request. */
    date?: string;
    /** Role of the person who asked. */
    by?: string;
    /** Ids of the provision that it is asked for. */
    provisionRefs?: string[];
  };
  /** What the authority decided. */
  decision?: BudgetDecisionCode;
  /** Day of the decision. */
  decisionDate?: string;
  /** Why a budget or a direct payment was refused. */
  refusalReasons?: string;
  /** true where the decision told of the right to a review. */
  reviewRightGiven?: boolean;
  /** What the budget is made of. */
  items?: ({
    /** Id of this item in the record. */
    id: string;
    /** Whether it is money for education, health or social care. */
    stream: BudgetStreamCode;
    /** How the money is held. */
    mechanism: BudgetMechanismCode;
    /** Ids of the provision that it pays for. */
    provisionRefs?: string[];
    /** Ids of the needs that it is to meet. */
    needRefs?: string[];
    /** Ids of the outcomes that it is to meet. */
    outcomeRefs?: string[];
    /** Amount in one year. */
    annualPence?: number;
    /** How often it is paid. */
    paymentFrequency?: PaymentFrequencyCode;
    /** Day of the first payment. */
    firstPaymentDate?: string;
    /** true where it pays for a place at a school or post-16 institution, which a direct payment may not. */
    paysPlaceFee?: boolean;
  })[];
  /** All items together. */
  totalPence?: number;
  /** Who receives a direct payment. */
  recipient?: {
    /** Parent, young person or nominee. */
    role?: string;
    /** Id of the related person, where it is one. */
    personRef?: string;
    /** true where nothing in the Schedule to the Regulations excludes the recipient. */
    eligibilityChecked?: boolean;
  };
  /** Consent of the head or principal to provision that a direct payment secures on the premises. */
  settingConsent?: {
    /** true where consent was given in writing. */
    given: boolean;
    /** Day of the consent. */
    date?: string;
  };
  /** Reviews of a direct payment; the first within three months. */
  reviews?: ({
    /** Day of the review. */
    date: string;
    /** Whether the payment goes on, rises, falls or stops. */
    outcome?: string;
  })[];
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** The advice and information gathered during the assessment, attached as appendices. */
export interface SectionK extends Static<typeof SectionKSchema> {
  /** Set where the section is empty on purpose, so that nobody takes it for forgotten. */
  nil?: {
    /** Why there is nothing to record. */
    reason: string;
    /** Id of the advice in section K that says so. */
    adviceRef?: string;
  };
  /** Every item of advice and information, one entry each. */
  advice?: Advice[];
  /** Which advice was asked for and never came, and what was done about it. */
  notObtained?: string;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** The sections of the plan under their letters. Each is there, also when it is empty; J only where there is something to say. */
export interface Sections extends Static<typeof SectionsSchema> {
  /** Views, interests and aspirations. */
  A: SectionA;
  /** Special educational needs. */
  B: SectionB;
  /** Health care needs. */
  C: SectionC;
  /** Social care needs. */
  D: SectionD;
  /** Outcomes. */
  E: SectionE;
  /** Special educational provision. */
  F: SectionF;
  /** Health care provision. */
  G: SectionG;
  /** Social care provision under the Chronically Sick and Disabled Persons Act 1970. */
  H1: SectionH1;
  /** Other social care provision. */
  H2: SectionH2;
  /** School or other institution. */
  I: SectionI;
  /** Advice and information. */
  K: SectionK;
  /** Personal budget. */
  J?: SectionJ;
}
