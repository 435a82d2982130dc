// Generated from the schemas by `pnpm generate`; do not edit.
import type { Static } from "@sinclair/typebox";
import type { AccessArrangementCode, Address, AgeComparisonCode, AttendanceCodeCode, AvoidancePatternCode, CareStatusCode, ChildHealthReviewCode, ChildHealthServiceCode, ChildProtectionCategoryCode, ClinicalTerminologyCode, Communication, DelegatedTaskCode, DevelopmentFindingCode, DiagnosisStatusCode, EarlyEducationEntitlementCode, EarlyLearningAreaCode, EarlyYearsFundCode, Equipment, EquipmentKindCode, ExclusionCategoryCode, ExclusionReasonCode, Extensions, FundingBodyCode, HearingLevelCode, LearnerDestinationCode, LegalRegimeCode, Measurement, MedicalEvidenceFindingCode, MedicineAdministrationCode, NcYearActualCode, Organisation, OutOfSchoolProvisionCode, PartTimeReasonCode, PersonIdentifiers, PersonName, PlacementEndReasonCode, PlacementPatternCode, Professional, PupilEntitlementCode, ReasonableAdjustmentCategoryCode, RelatedPerson, ResultKindCode, ScreenResultCode, Section19GroundCode, Sen2ResidentialCode, Sen2SenSettingCode, Sen2WorkBasedLearningCode, SenAreaOfNeedCode, SenProvisionCode, SenTypeCode, SensoryTestCode, ServiceStatusCode, Setting, SexCode, SightRegistrationCode, StudyProgrammeCode, SupplierKindCode, TravelModeCode, UnitTypeCode } from "@send-standards/common";
import type { AttendancePeriodSchema, BirthSchema, ChildDataRecordSchema, ChildHealthReviewSchema, ClinicalTaskSchema, ConditionSchema, ContinuingCareSchema, DevelopmentObservationSchema, EarlyEntitlementSchema, EarlyFundingSchema, EarlyNotificationSchema, EarlyYearsSchema, EducationSchema, ExamArrangementSchema, HealthEquipmentSchema, HealthSchema, HealthServiceSchema, HealthcarePlanSchema, HearingTestSchema, IdentitySchema, JourneySchema, MedicalEvidenceSchema, MedicineSupportSchema, OutOfSchoolEducationSchema, PartTimeTimetableSchema, PlacementEpisodeSchema, PortageSchema, ProgrammeSchema, PupilSupportSchema, ReasonableAdjustmentSchema, RecordedSchema, ResultSchema, SchoolAvoidanceSchema, SenStageSchema, ShortBreakSchema, SocialCareSchema, SuspensionSchema, TwoYearCheckSchema, VisionTestSchema } from "./definitions.ts";

/** Health and education data about a child or young person from birth to 25, dated and sourced item by item. */
export interface ChildDataRecord extends Static<typeof ChildDataRecordSchema> {
  /** Always data-items; tells a program what the record is. */
  standard: "data-items";
  /** Major and minor version of the standard that the record keeps to, as 1.0. */
  standardVersion: string;
  /** Id of the record in the system that keeps it. */
  recordId: string;
  /** Who the child or young person is. */
  identity: Identity;
  /** Law on special educational needs that the record rests on. */
  legalRegime?: LegalRegimeCode;
  /** From birth to school. */
  earlyYears?: EarlyYears;
  /** Health, as far as education and care need to know. */
  health?: Health;
  /** Education from nursery to college. */
  education?: Education;
  /** That social care is involved, and in what way. */
  socialCare?: SocialCare;
  /** true where the record is made up and is about nobody. */
  synthetic?: boolean;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** Attendance over a period such as a term: half-day sessions, in total and by the code of the register. */
export interface AttendancePeriod extends Static<typeof AttendancePeriodSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** First day of the period. */
  from: string;
  /** Last day of the period. */
  to: string;
  /** Id of the placement in whose setting it was recorded. */
  placementRef?: string;
  /** Half-day sessions that the learner could attend. */
  possibleSessions?: number;
  /** Sessions attended, approved activities elsewhere included. */
  attendedSessions?: number;
  /** Sessions missed with authorisation. */
  authorisedAbsences?: number;
  /** Sessions missed without authorisation. */
  unauthorisedAbsences?: number;
  /** How many sessions have which code of the register. */
  marks?: ({
    /** Code of the attendance register. */
    code: AttendanceCodeCode;
    /** Sessions of the period that have this code. */
    sessions: number;
  })[];
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** What is known of the birth, where it matters for development. */
export interface Birth extends Static<typeof BirthSchema> {
  /** Completed weeks of pregnancy at birth. */
  gestationWeeks?: number;
  /** Weight at birth. */
  birthWeightGrams?: number;
  /** true where it was a birth of twins or more. */
  multipleBirth?: boolean;
  /** Days in a neonatal unit after birth. */
  neonatalCareDays?: number;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** A time in which social care works with a child or young person, told apart by its kind. */
export type CareEpisode =
  | {
      /** What social care does for the child or young person; decides which other items there are. */
      kind: "lookedAfter";
      /** Id of this entry in the record. */
      id: string;
      /** Order or agreement under which the child is looked after. */
      legalStatus?: CareStatusCode;
      /** Day of the latest personal education plan. */
      personalEducationPlanDate?: string;
      /** Authority that is responsible, three-digit DfE code. */
      authority?: string;
      /** First day. */
      from?: string;
      /** Last day. */
      to?: string;
      /** Main contact in social care. */
      worker?: Professional;
      /** Who supplied this entry, and when. */
      recorded?: Recorded;
      /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
      extensions?: Extensions;
    }
  | {
      /** What social care does for the child or young person; decides which other items there are. */
      kind: "childProtection";
      /** Id of this entry in the record. */
      id: string;
      /** Category of abuse or neglect in the plan. */
      category?: ChildProtectionCategoryCode;
      /** Authority that is responsible, three-digit DfE code. */
      authority?: string;
      /** First day. */
      from?: string;
      /** Last day. */
      to?: string;
      /** Main contact in social care. */
      worker?: Professional;
      /** Who supplied this entry, and when. */
      recorded?: Recorded;
      /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
      extensions?: Extensions;
    }
  | {
      /** What social care does for the child or young person; decides which other items there are. */
      kind: "childInNeed";
      /** Id of this entry in the record. */
      id: string;
      /** true where the main need is the child's disability. */
      becauseOfDisability?: boolean;
      /** Authority that is responsible, three-digit DfE code. */
      authority?: string;
      /** First day. */
      from?: string;
      /** Last day. */
      to?: string;
      /** Main contact in social care. */
      worker?: Professional;
      /** Who supplied this entry, and when. */
      recorded?: Recorded;
      /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
      extensions?: Extensions;
    }
  | {
      /** What social care does for the child or young person; decides which other items there are. */
      kind: "careLeaver";
      /** Id of this entry in the record. */
      id: string;
      /** Day of the latest pathway plan. */
      pathwayPlanDate?: string;
      /** Authority that is responsible, three-digit DfE code. */
      authority?: string;
      /** First day. */
      from?: string;
      /** Last day. */
      to?: string;
      /** Main contact in social care. */
      worker?: Professional;
      /** Who supplied this entry, and when. */
      recorded?: Recorded;
      /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
      extensions?: Extensions;
    }
  | {
      /** What social care does for the child or young person; decides which other items there are. */
      kind: "earlyHelp";
      /** Id of this entry in the record. */
      id: string;
      /** Day of the latest early help plan. */
      planDate?: string;
      /** Authority that is responsible, three-digit DfE code. */
      authority?: string;
      /** First day. */
      from?: string;
      /** Last day. */
      to?: string;
      /** Main contact in social care. */
      worker?: Professional;
      /** Who supplied this entry, and when. */
      recorded?: Recorded;
      /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
      extensions?: Extensions;
    }
  | {
      /** What social care does for the child or young person; decides which other items there are. */
      kind: "youngCarer";
      /** Id of this entry in the record. */
      id: string;
      /** Day of the latest assessment of needs. */
      assessedDate?: string;
      /** Authority that is responsible, three-digit DfE code. */
      authority?: string;
      /** First day. */
      from?: string;
      /** Last day. */
      to?: string;
      /** Main contact in social care. */
      worker?: Professional;
      /** Who supplied this entry, and when. */
      recorded?: Recorded;
      /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
      extensions?: Extensions;
    }
  | {
      /** What social care does for the child or young person; decides which other items there are. */
      kind: "adultCare";
      /** Id of this entry in the record. */
      id: string;
      /** Day of the latest assessment of needs. */
      assessedDate?: string;
      /** Authority that is responsible, three-digit DfE code. */
      authority?: string;
      /** First day. */
      from?: string;
      /** Last day. */
      to?: string;
      /** Main contact in social care. */
      worker?: Professional;
      /** Who supplied this entry, and when. */
      recorded?: Recorded;
      /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
      extensions?: Extensions;
    };

/** A review of a young child's health and development by the health visiting or school nursing service, the integrated review included. */
export interface ChildHealthReview extends Static<typeof ChildHealthReviewSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** Which review it is. */
  kind: ChildHealthReviewCode;
  /** Day of the review. */
  date?: string;
  /** Scores of a questionnaire or test that was used, domain by domain. */
  scores?: Measurement[];
  /** What was found, area by area. */
  findings?: ({
    /** Area of learning and development. */
    area: EarlyLearningAreaCode;
    /** How the development in that area was found to be. */
    finding: DevelopmentFindingCode;
    /** What was seen, in a few words. */
    comment?: string;
  })[];
  /** What came of the review. */
  outcome?: string;
  /** Health services that the child was referred to. */
  referredTo?: ChildHealthServiceCode[];
  /** Id of the progress check at age two that the review was integrated with. */
  checkRef?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** A clinical task that staff of a setting carry out under a registered professional's supervision. */
export interface ClinicalTask extends Static<typeof ClinicalTaskSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** Kind of task. */
  task: DelegatedTaskCode;
  /** Role of the registered professional who delegates it. */
  registrant?: string;
  /** Members of staff who are signed off for it. */
  staffTrained?: number;
  /** Training that staff have had. */
  training?: string;
  /** Day on which competency was last signed off. */
  signedOffDate?: string;
  /** Last day on which that sign-off counts. */
  expires?: string;
  /** Day on which the task and the training are next looked at. */
  reviewDate?: string;
  /** Id of the individual healthcare plan that describes it. */
  planRef?: string;
  /** Id of the placement in whose setting it is carried out. */
  placementRef?: string;
  /** First day. */
  from?: string;
  /** Last day. */
  to?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** A condition that was diagnosed, is suspected or was ruled out. It never takes the place of a description of needs. */
export interface Condition extends Static<typeof ConditionSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** The condition: a clinical code with its term, or words only. */
  diagnosis: {
    /** Whether the condition is given as a clinical code or in words only. */
    form: "coded";
    /** Terminology that the code is from. */
    terminology: ClinicalTerminologyCode;
    /** Code of the condition, as the terminology writes it. */
    code: string;
    /** Name of the condition. */
    term?: string;
  } | {
    /** Whether the condition is given as a clinical code or in words only. */
    form: "text";
    /** Name of the condition. */
    term: string;
  };
  /** Whether it is confirmed, suspected or ruled out. */
  status?: DiagnosisStatusCode;
  /** Day of the diagnosis, or on which it was ruled out. */
  date?: string;
  /** Profession of the person who made it. */
  madeBy?: string;
  /** Body in which it was made. */
  organisation?: Organisation;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** A decision of an integrated care board on a package of care for complex health needs. */
export interface ContinuingCare extends Static<typeof ContinuingCareSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** true where the child or young person was found eligible. */
  eligible: boolean;
  /** Board that decided. */
  body?: Organisation;
  /** Day of the decision. */
  decisionDate?: string;
  /** Hours of care in a week. */
  hoursPerWeek?: number;
  /** Day on which it is next looked at. */
  reviewDate?: string;
  /** First day of the package. */
  from?: string;
  /** Last day of the package. */
  to?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** One observation of a young child's development, with the framework that gives it meaning. */
export interface DevelopmentObservation extends Static<typeof DevelopmentObservationSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** Area of learning and development. */
  area: EarlyLearningAreaCode;
  /** Day of the observation. */
  date?: string;
  /** Age band or range of the framework, as it writes it. */
  ageBand?: string;
  /** How the development was found to be. */
  finding?: DevelopmentFindingCode;
  /** Level, score or step, where there is one. */
  measurement?: Measurement;
  /** What was seen. */
  text?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** Funded hours of early education that a child takes up. */
export interface EarlyEntitlement extends Static<typeof EarlyEntitlementSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** Ground on which the hours are funded. */
  ground: EarlyEducationEntitlementCode;
  /** Funded hours in a week. */
  hoursPerWeek?: number;
  /** Weeks in a year in which they are taken up. */
  weeksPerYear?: number;
  /** The setting that gives the hours. */
  setting?: Setting;
  /** First day. */
  from?: string;
  /** Last day. */
  to?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** Money that a setting gets for a young child's extra support: inclusion fund, disability access fund and the like. */
export interface EarlyFunding extends Static<typeof EarlyFundingSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** Fund that it is from. */
  fund: EarlyYearsFundCode;
  /** Band or tier, as the authority names it. */
  tier?: string;
  /** Whole amount for the period. */
  amountPence?: number;
  /** What it is spent on. */
  purpose?: string;
  /** The setting that gets it. */
  setting?: Setting;
  /** Day of the decision. */
  decidedDate?: string;
  /** First day that it covers. */
  from?: string;
  /** Last day that it covers. */
  to?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** An integrated care board, NHS trust or NHS foundation trust thinks that a child under compulsory school age has or probably has special educational needs or a disability, and tells the local authority. */
export interface EarlyNotification extends Static<typeof EarlyNotificationSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** The body that formed the opinion. */
  body?: Organisation;
  /** Profession of the person who formed the opinion. */
  role?: string;
  /** Day on which the opinion was formed. */
  opinionDate?: string;
  /** Broad areas of need that the opinion is about. */
  areas?: SenAreaOfNeedCode[];
  /** What the opinion rests on. */
  reason?: string;
  /** true where the opinion is that the child has or probably has a disability. */
  disability?: boolean;
  /** Day on which the child's parent was told of the opinion and of the duty to tell the authority. */
  parentToldDate?: string;
  /** true where the parent was given an opportunity to discuss the opinion with an officer of the body. */
  discussionOffered?: boolean;
  /** Day on which the opinion was brought to the authority's attention. */
  notifiedDate?: string;
  /** Local authority that was told, three-digit DfE code. */
  authority?: string;
  /** Voluntary organisations that the parent was told of, as likely to be able to help. */
  voluntaryOrganisations?: string[];
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** From birth to school: notification, checks and reviews, funded hours, extra money, portage, development. */
export interface EarlyYears extends Static<typeof EarlyYearsSchema> {
  /** Notifications by health bodies to the local authority. */
  notifications?: EarlyNotification[];
  /** Checks by early years settings; more than one where the child moved. */
  twoYearChecks?: TwoYearCheck[];
  /** Reviews of health and development, the integrated review included. */
  reviews?: ChildHealthReview[];
  /** Funded hours of early education. */
  entitlements?: EarlyEntitlement[];
  /** Money for extra support. */
  fundingAwards?: EarlyFunding[];
  /** Home visits of a portage service. */
  portage?: Portage[];
  /** Observations of development, area by area. */
  observations?: DevelopmentObservation[];
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** Education from nursery to college: placements, stages of SEN, attendance, timetables, suspensions, results, arrangements out of school. */
export interface Education extends Static<typeof EducationSchema> {
  /** Times in a setting, one after the other. */
  placements?: PlacementEpisode[];
  /** Stages of provision over time. */
  senStages?: SenStage[];
  /** Attendance, period by period. */
  attendancePeriods?: AttendancePeriod[];
  /** Times of less than the full week. */
  partTimeTimetables?: PartTimeTimetable[];
  /** Suspensions and permanent exclusions. */
  suspensions?: Suspension[];
  /** Attainment and progress. */
  results?: Result[];
  /** What is studied after 16. */
  programmes?: Programme[];
  /** Arrangements in examinations. */
  accessArrangements?: ExamArrangement[];
  /** Free meals, premiums and bursaries. */
  entitlements?: PupilSupport[];
  /** Times of school avoidance. */
  avoidanceEpisodes?: SchoolAvoidance[];
  /** Education that the authority arranges out of school. */
  outOfSchoolArrangements?: OutOfSchoolEducation[];
  /** How the learner travels. */
  journeys?: Journey[];
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** An arrangement for the learner in tests and examinations. */
export interface ExamArrangement extends Static<typeof ExamArrangementSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** Kind of arrangement. */
  kind: AccessArrangementCode;
  /** How much, or which, such as a quarter of extra time. */
  detail?: string;
  /** What it rests on. */
  evidence?: string;
  /** true where the learner works in this way in lessons too. */
  normalWayOfWorking?: boolean;
  /** First day. */
  from?: string;
  /** Last day. */
  to?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** Health, as far as education and care need to know: conditions, services and waits, adjustments, tasks, hearing, vision, equipment, medicines. */
export interface Health extends Static<typeof HealthSchema> {
  /** What is known of the birth. */
  birth?: Birth;
  /** Conditions, each coded or in words. */
  conditions?: Condition[];
  /** Episodes with health services, and waits. */
  services?: HealthService[];
  /** What services change so that they can be used. */
  adjustments?: ReasonableAdjustment[];
  /** Clinical tasks that staff carry out. */
  clinicalTasks?: ClinicalTask[];
  /** Screens and tests of hearing. */
  hearingTests?: HearingTest[];
  /** Screens and tests of vision. */
  visionTests?: VisionTest[];
  /** Things that are needed. */
  equipment?: HealthEquipment[];
  /** Support with medicines in a setting. */
  medicines?: MedicineSupport[];
  /** Plans for medical conditions. */
  healthcarePlans?: HealthcarePlan[];
  /** What professionals say on attendance. */
  medicalEvidence?: MedicalEvidence[];
  /** Decisions on continuing care. */
  careDecisions?: ContinuingCare[];
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** A thing that the child or young person needs because of a health need or a disability. */
export interface HealthEquipment extends Static<typeof HealthEquipmentSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** Kind of equipment. */
  kind: EquipmentKindCode;
  /** What it is, who owns it and who keeps it working. */
  details?: Equipment;
  /** true where it is used at school, college or nursery. */
  usedAtSetting?: boolean;
  /** true where it is used at home. */
  usedAtHome?: boolean;
  /** true where staff of the setting were shown how to use it. */
  staffTrained?: boolean;
  /** Day on which it is next checked or fitted. */
  reviewDate?: string;
  /** Day on which it was provided. */
  from?: string;
  /** Day on which it was given back or replaced. */
  to?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** An episode with a health service from referral to discharge, with the wait for it. */
export interface HealthService extends Static<typeof HealthServiceSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** Kind of health service. */
  service: ChildHealthServiceCode;
  /** Body that runs the service. */
  provider?: Organisation;
  /** Main contact in the service. */
  contact?: Professional;
  /** Whether the service is active, waiting or has discharged. */
  status?: ServiceStatusCode;
  /** Day on which the service received the referral. */
  referredDate?: string;
  /** Kind of organisation or person that made the referral. */
  referredBy?: SupplierKindCode;
  /** Why the referral was made. */
  reason?: string;
  /** Day on which the service accepted the referral. */
  acceptedDate?: string;
  /** Day by which the service means to see the child or young person. */
  seeByDate?: string;
  /** Day of the first appointment that was kept. */
  firstContactDate?: string;
  /** Day of discharge. */
  dischargedDate?: string;
  /** Ids of the conditions that the service deals with. */
  conditionRefs?: string[];
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** That there is an individual healthcare plan for a medical condition in a setting, and what it says of emergencies. The plan itself stays where it is. */
export interface HealthcarePlan extends Static<typeof HealthcarePlanSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** Day of the plan. */
  date?: string;
  /** Day on which it is next looked at. */
  reviewDate?: string;
  /** Role of the person who wrote it. */
  author?: string;
  /** true where a parent or the young person agreed to it. */
  agreedByFamily?: boolean;
  /** Kinds of organisation that have a copy. */
  sharedWith?: SupplierKindCode[];
  /** Ids of the conditions that it is about. */
  conditionRefs?: string[];
  /** Id of the placement in whose setting it is used. */
  placementRef?: string;
  /** What can set an emergency off. */
  triggers?: string[];
  /** What to do in an emergency, and whom to call. */
  emergency?: string;
  /** How learning is kept up when the person is too unwell to attend. */
  absenceSupport?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** A screen or test of hearing, ear by ear. */
export interface HearingTest extends Static<typeof HearingTestSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** What was done. */
  test: SensoryTestCode;
  /** Day of the test. */
  date?: string;
  /** What came of it. */
  result?: ScreenResultCode;
  /** Level of hearing in the left ear. */
  left?: HearingLevelCode;
  /** Level of hearing in the right ear. */
  right?: HearingLevelCode;
  /** Average hearing level of the left ear. */
  leftDecibels?: number;
  /** Average hearing level of the right ear. */
  rightDecibels?: number;
  /** true where it was measured with hearing aids or implants on. */
  aided?: boolean;
  /** Day on which the next test is due. */
  nextDate?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** Who the child or young person is, and who is in the child's or young person's life. */
export interface Identity extends Static<typeof IdentitySchema> {
  /** Name of the child or young person. */
  name: PersonName;
  /** Day of birth. */
  dateOfBirth: string;
  /** Sex as the school census records it. */
  sex?: SexCode;
  /** Ethnicity as a code of the common basic data set, four capital letters; refused and not obtained have codes. */
  ethnicity?: string;
  /** Numbers by which services know the child or young person. */
  identifiers?: PersonIdentifiers;
  /** Languages and ways of communicating. */
  communication?: Communication;
  /** Where the child or young person lives or has lived, the main address first. */
  addresses?: Address[];
  /** Parents, carers and other people in the child's or young person's life. */
  people?: RelatedPerson[];
  /** Practice with which the child or young person is registered. */
  generalPractice?: Organisation;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** How the learner travels to school or college, and whether the authority arranges it. */
export interface Journey extends Static<typeof JourneySchema> {
  /** Id of this entry in the record. */
  id: string;
  /** true where the authority arranges or pays for the travel. */
  eligible: boolean;
  /** How the learner travels. */
  mode?: TravelModeCode;
  /** Usual time from door to door, one way. */
  journeyMinutes?: number;
  /** true where an adult travels with the learner. */
  passengerAssistant?: boolean;
  /** true where the learner is or was trained to travel alone. */
  independentTravelTraining?: boolean;
  /** First day. */
  from?: string;
  /** Last day. */
  to?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** What a health professional says about attending a school or college. */
export interface MedicalEvidence extends Static<typeof MedicalEvidenceSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** What it says about attendance. */
  finding: MedicalEvidenceFindingCode;
  /** Day of the evidence. */
  date?: string;
  /** Profession of the person who gave it. */
  author?: string;
  /** Body that the person works for. */
  organisation?: Organisation;
  /** What it says, as far as the setting needs to know. */
  text?: string;
  /** First day that it speaks of. */
  from?: string;
  /** Last day that it speaks of. */
  to?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** Support with a medicine in a setting: what it is for, who gives it and when. The medicine and its dose belong in the individual healthcare plan and not here. */
export interface MedicineSupport extends Static<typeof MedicineSupportSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** What the medicine is for; the medicine is not named. */
  purpose: string;
  /** Who sees to it that it is taken. */
  administration?: MedicineAdministrationCode;
  /** At what time of day or in what event it is given. */
  when?: string;
  /** true where it is for an emergency. */
  emergency?: boolean;
  /** Where it is kept and who can reach it. */
  storage?: string;
  /** Day on which a parent or the young person agreed in writing. */
  agreedDate?: string;
  /** Members of staff who were trained for it. */
  staffTrained?: number;
  /** Day on which it is next looked at. */
  reviewDate?: string;
  /** Id of the individual healthcare plan that describes it. */
  planRef?: string;
  /** Id of the placement in whose setting it is given. */
  placementRef?: string;
  /** First day. */
  from?: string;
  /** Last day. */
  to?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** Education that the local authority arranges because a child would not otherwise receive suitable education. */
export interface OutOfSchoolEducation extends Static<typeof OutOfSchoolEducationSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** Illness, exclusion or otherwise. */
  ground: Section19GroundCode;
  /** Day on which the authority was asked or came to know. */
  referredDate?: string;
  /** Day of the authority's decision. */
  decisionDate?: string;
  /** How the education is given. */
  kind?: OutOfSchoolProvisionCode;
  /** Who gives it. */
  setting?: Setting;
  /** First day of it. */
  from?: string;
  /** Last day of it. */
  to?: string;
  /** Hours of teaching in a week. */
  hoursPerWeek?: number;
  /** true where it is full-time education or its equivalent. */
  fullTime?: boolean;
  /** Why full-time education is not in the child's interests. */
  partTimeReason?: string;
  /** Day on which it is next looked at. */
  reviewDate?: string;
  /** Ids of the medical evidence that it rests on. */
  evidenceRefs?: string[];
  /** Id of the suspension or exclusion that it follows. */
  suspensionRef?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** A time in which a learner is educated for less than the full week, by agreement and for a while. */
export interface PartTimeTimetable extends Static<typeof PartTimeTimetableSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** First day of the timetable. */
  from: string;
  /** Last day, or the day by which it is to end. */
  to?: string;
  /** Hours in a week that the learner is expected to attend. */
  hoursPerWeek?: number;
  /** Times and days on which the learner is expected to attend. */
  expectedTimes?: string;
  /** Why it is part time. */
  reason?: PartTimeReasonCode;
  /** The exceptional circumstances, in words. */
  circumstances?: string;
  /** Day on which a parent with whom the learner lives agreed to it. */
  parentAgreedDate?: string;
  /** Day on which it is next looked at. */
  reviewDate?: string;
  /** Day on which the local authority was told. */
  authorityToldDate?: string;
  /** Id of the placement whose timetable it is. */
  placementRef?: string;
  /** Ids of the medical evidence that it rests on. */
  evidenceRefs?: string[];
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** A time in one school, college, nursery or other arrangement. */
export interface PlacementEpisode extends Static<typeof PlacementEpisodeSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** The school, college, nursery or other place. */
  setting: Setting;
  /** Whether it is full time, part time or one of two registrations. */
  pattern?: PlacementPatternCode;
  /** Year group in which the learner is taught. */
  ncYear?: NcYearActualCode;
  /** First day there. */
  from?: string;
  /** Last day there. */
  to?: string;
  /** Why the learner left. */
  endReason?: PlacementEndReasonCode;
  /** Specialist base in the setting that the learner belongs to. */
  unit?: UnitTypeCode;
  /** Type of arrangement in the SEN2 census, where there is no URN or UKPRN. */
  sen2Setting?: Sen2SenSettingCode;
  /** Weeks of a residential place. */
  residential?: Sen2ResidentialCode;
  /** Kind of work-based learning. */
  workBasedLearning?: Sen2WorkBasedLearningCode;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** A home-visiting educational service for a pre-school child with special educational needs or a disability. */
export interface Portage extends Static<typeof PortageSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** Name of the service. */
  service?: string;
  /** Day of the referral. */
  referredDate?: string;
  /** Day of the first visit. */
  from?: string;
  /** Day of the last visit. */
  to?: string;
  /** Visits in a month. */
  visitsPerMonth?: number;
  /** What the family and the visitor work towards. */
  goals?: string[];
  /** Why the visits ended. */
  endReason?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** What a young person studies or trains for after 16. */
export interface Programme extends Static<typeof ProgrammeSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** Kind of programme. */
  kind: StudyProgrammeCode;
  /** Name of the course or programme. */
  title?: string;
  /** Level of the qualification aimed at. */
  level?: string;
  /** Planned hours in a year. */
  plannedHours?: number;
  /** Hours of work placement in a year. */
  workPlacementHours?: number;
  /** true where the programme is funded from the high needs block as well. */
  highNeedsFunding?: boolean;
  /** First day. */
  from?: string;
  /** Last day, or the day on which it is to end. */
  to?: string;
  /** true where the programme was completed. */
  completed?: boolean;
  /** Where the young person went afterwards. */
  destination?: LearnerDestinationCode;
  /** Id of the placement in whose setting it is. */
  placementRef?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** Support that a pupil is entitled to because of income, care or service. */
export interface PupilSupport extends Static<typeof PupilSupportSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** Kind of entitlement. */
  kind: PupilEntitlementCode;
  /** First day. */
  from?: string;
  /** Last day. */
  to?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** What services change so that somebody with a disability can use them: the child or young person, or a parent or carer. */
export interface ReasonableAdjustment extends Static<typeof ReasonableAdjustmentSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** Category of the national flag. */
  category: ReasonableAdjustmentCategoryCode;
  /** What is to be done. */
  text?: string;
  /** SNOMED CT concept id of the adjustment. */
  snomedCode?: string;
  /** Id of the person whose adjustment it is, where it is not the child or young person. */
  personRef?: string;
  /** true where the person agreed that other services see it. */
  consentToShare?: boolean;
  /** Day on which it is next looked at. */
  reviewDate?: string;
  /** First day on which it applies. */
  from?: string;
  /** Last day on which it applies. */
  to?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** Who supplied an entry, and when, so that the record is dated and sourced item by item. */
export interface Recorded extends Static<typeof RecordedSchema> {
  /** Day on which whoever supplied it last recorded or confirmed it. */
  date?: string;
  /** Who supplied it: kind of supplier, organisation, role and system. */
  source?: {
    /** Kind of organisation or person that supplied it. */
    kind: SupplierKindCode;
    /** Name of the organisation that supplied it. */
    organisation?: string;
    /** Organisation Data Service code of that organisation, where it has one. */
    odsCode?: string;
    /** Unique Reference Number of that school or college, six digits. */
    urn?: string;
    /** Post or profession of the person who recorded it; nobody is named. */
    role?: string;
    /** Name of the system that it was taken from, chosen by whoever runs it. */
    system?: string;
  };
}

/** One result in education: a level, score, grade or step, with the framework that gives it meaning. */
export interface Result extends Static<typeof ResultSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** The level, score or grade. */
  measurement: Measurement;
  /** How the result came about. */
  kind?: ResultKindCode;
  /** Year group at the time. */
  ncYear?: NcYearActualCode;
  /** How it compares with what is expected at that age. */
  comparison?: AgeComparisonCode;
  /** What has changed since the result before. */
  progress?: string;
  /** Id of the result before, on the same scale. */
  previousRef?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** A time in which a learner stays away from school for emotional reasons (EBSA). */
export interface SchoolAvoidance extends Static<typeof SchoolAvoidanceSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** Day on which somebody first saw it. */
  identifiedDate?: string;
  /** How far the learner stays away. */
  pattern?: AvoidancePatternCode;
  /** What keeps the learner away from school, and what draws the learner there. */
  factors?: string[];
  /** What is being done about it. */
  supports?: string[];
  /** Role of the person who leads the support. */
  leadRole?: string;
  /** Day on which a plan was agreed with the family. */
  planDate?: string;
  /** Day on which the plan is next looked at. */
  reviewDate?: string;
  /** Day on which the learner was back as before. */
  resolvedDate?: string;
  /** Ids of the medical evidence about it. */
  evidenceRefs?: string[];
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** A stage of special educational provision as the school census records it, with the types of need. */
export interface SenStage extends Static<typeof SenStageSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** Stage of provision. */
  provision: SenProvisionCode;
  /** Types of special educational need, ranked. */
  types?: ({
    /** Type of special educational need in the census. */
    type: SenTypeCode;
    /** 1 for the primary type, 2 for the secondary type. */
    rank: number;
  })[];
  /** Id of the placement in whose setting it was recorded. */
  placementRef?: string;
  /** First day. */
  from?: string;
  /** Last day. */
  to?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** A short break for a disabled child or young person and the family. */
export interface ShortBreak extends Static<typeof ShortBreakSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** What it is: a club, a sitting service, nights away. */
  text: string;
  /** Hours in a month. */
  hoursPerMonth?: number;
  /** Nights away in a year. */
  nightsPerYear?: number;
  /** Body that pays for it. */
  funding?: FundingBodyCode;
  /** First day. */
  from?: string;
  /** Last day. */
  to?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** That social care works with the child or young person, and in what way. What it knows beyond that stays with it. */
export interface SocialCare extends Static<typeof SocialCareSchema> {
  /** Times in which social care is involved. */
  episodes?: CareEpisode[];
  /** Short breaks for the family. */
  shortBreaks?: ShortBreak[];
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** A suspension or a permanent exclusion of a pupil on disciplinary grounds. */
export interface Suspension extends Static<typeof SuspensionSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** Suspension, lunchtime suspension or permanent exclusion. */
  category: ExclusionCategoryCode;
  /** Reasons, the main one first; up to three. */
  reasons?: ExclusionReasonCode[];
  /** First day. */
  startDate?: string;
  /** Last day of a suspension. */
  endDate?: string;
  /** Half-day sessions that a suspension takes; a lunchtime counts as one. */
  sessions?: number;
  /** Day on which the parent, or a pupil of 18, was told. */
  parentToldDate?: string;
  /** First day of education arranged elsewhere, due from the sixth day. */
  provisionFromDate?: string;
  /** Day on which the governing board or its like considered it. */
  reviewedDate?: string;
  /** true where the pupil was reinstated. */
  reinstated?: boolean;
  /** Day on which it was cancelled. */
  cancelledDate?: string;
  /** Id of the placement from whose setting the pupil was suspended. */
  placementRef?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** The check by an early years setting of a child aged between two and three, with a written summary for the parents. */
export interface TwoYearCheck extends Static<typeof TwoYearCheckSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** Day of the check. */
  date: string;
  /** The setting that made the check. */
  setting?: Setting;
  /** What was found, area by area. */
  findings?: ({
    /** Area of learning and development. */
    area: EarlyLearningAreaCode;
    /** How the development in that area was found to be. */
    finding: DevelopmentFindingCode;
    /** What was seen, in a few words. */
    comment?: string;
  })[];
  /** What the child does well. */
  strengths?: string;
  /** Where progress is less than expected. */
  concerns?: string;
  /** What the setting, the parents and others will do. */
  actions?: string;
  /** Day on which the parents were given the written summary. */
  parentsGivenDate?: string;
  /** true where the parents agreed that the health visitor is given the summary, and it was given. */
  sharedWithHealthVisitor?: boolean;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** A screen or test of vision, eye by eye. */
export interface VisionTest extends Static<typeof VisionTestSchema> {
  /** Id of this entry in the record. */
  id: string;
  /** What was done. */
  test: SensoryTestCode;
  /** Day of the test. */
  date?: string;
  /** What came of it. */
  result?: ScreenResultCode;
  /** Acuity of the left eye, as the test writes it. */
  leftAcuity?: string;
  /** Acuity of the right eye, as the test writes it. */
  rightAcuity?: string;
  /** Acuity of both eyes together, as the test writes it. */
  bothAcuity?: string;
  /** true where it was measured with glasses or lenses on. */
  corrected?: boolean;
  /** What the person sees and uses in daily life. */
  functional?: string;
  /** Whether the person is registered as sight impaired. */
  registration?: SightRegistrationCode;
  /** Day on which the next test is due. */
  nextDate?: string;
  /** Who supplied this entry, and when. */
  recorded?: Recorded;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}
