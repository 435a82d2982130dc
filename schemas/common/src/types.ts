// Generated from the schemas by `pnpm generate`; do not edit.
import type { Static } from "@sinclair/typebox";
import type { AccessibleFormatCode, AddressTypeCode, AdviceDispositionCode, AdviceMethodCode, AdvicePurposeCode, AdviceTypeCode, AspirationHorizonCode, AssessmentFrameworkCode, CommunicationMethodCode, CostMethodCode, DelivererEmployerCode, DelivererRoleCode, DeliverySettingCode, EhcpSectionCode, FundingBodyCode, FundingSourceCode, LevelOfNeedCode, NeedDeemedFromCode, NeedStatusCode, NhsNumberStatusCode, OutcomeDomainCode, OutcomeMeasureMethodCode, OutcomeVoiceCode, PfaAreaCode, ProgressStatusCode, ProvisionTypeCode, QuantityPeriodCode, RelationshipCode, Sen2UpnUnknownCode, SenAreaOfNeedCode, SenTypeCode, SettingTypeCode, StageEndCode, StatementAuthorCode, StatementKindCode, StatementModeCode, StepStatusCode, SubAreaCode } from "./code-lists/index.ts";
import type { AddressSchema, AdviceSchema, AdviceStatementSchema, AspirationSchema, CommunicationSchema, ContactSchema, CostSchema, CurriculumChangeSchema, DelivererSchema, DeliveryPeriodSchema, DepartureSchema, EquipmentSchema, EvidenceLinkSchema, Extensions, FlexibilitySchema, FundingShareSchema, LocalIdentifierSchema, MeasurementSchema, NeedSchema, OrganisationSchema, OutcomeSchema, PersonIdentifiersSchema, PersonNameSchema, ProfessionalSchema, ProgressSchema, ProvisionSchema, RegistrationSchema, RelatedPersonSchema, ResidentialNeedSchema, SettingSchema, StatementSchema } from "./schema/index.ts";

/** A postal address in the United Kingdom or abroad, and when it applies. */
export interface Address extends Static<typeof AddressSchema> {
  /** What the address is to the person: home, term time, placement or correspondence. */
  type?: AddressTypeCode;
  /** Lines of the address as they are written on an envelope, without town and postcode. */
  lines?: string[];
  /** Post town. */
  town?: string;
  /** County, where it is used. */
  county?: string;
  /** Postcode in capitals with one space; ZZ99 pseudo-postcodes are accepted. */
  postcode?: string;
  /** Unique Property Reference Number without leading zeros. */
  uprn?: string;
  /** Country, where it is not in the United Kingdom. */
  country?: string;
  /** First day on which the address applies. */
  from?: string;
  /** Last day on which the address applies. */
  to?: string;
  /** true where the address must not be seen by another party to the plan, for instance because of a court order. */
  confidential?: boolean;
}

/** One item of advice or information gathered in an EHC needs assessment or at a later review. */
export interface Advice extends Static<typeof AdviceSchema> {
  /** Id of this advice in the record. */
  id: string;
  /** Who gives it, as the regulations list them. */
  type: AdviceTypeCode;
  /** Title of the report. */
  title?: string;
  /** What it was asked for and has been used for. */
  purposes?: AdvicePurposeCode[];
  /** Day on which the body received the authority's request. */
  requestedDate?: string;
  /** Last day of the six weeks. */
  dueDate?: string;
  /** Day on which the authority received it. */
  receivedDate?: string;
  /** Why it came after six weeks. */
  lateReason?: string;
  /** Who wrote it. */
  author?: Professional;
  /** Who wrote it together with the author, where it is one report of several professions. */
  contributors?: ({
    /** The kind of advice that this contributor answers for. */
    type: AdviceTypeCode;
    /** Who contributed. */
    person?: Professional;
  })[];
  /** Day on the report. */
  reportDate?: string;
  /** Days on which the child or young person was seen. */
  assessmentDates?: string[];
  /** How the author came to know the child or young person. */
  methods?: AdviceMethodCode[];
  /** true where the author of educational advice on a hearing, vision or multi-sensory impairment is a suitably qualified teacher or consulted one. */
  consultedQualifiedTeacher?: boolean;
  /** true where it speaks of the child's or young person's needs. */
  coversNeeds?: boolean;
  /** true where it speaks of the provision that the needs call for. */
  coversProvision?: boolean;
  /** true where it speaks of the outcomes that the provision is to lead to. */
  coversOutcomes?: boolean;
  /** What it says, in a few sentences. */
  summary?: string;
  /** What it says, statement by statement. */
  statements?: AdviceStatement[];
  /** Set where advice that was given before for any purpose stands in for new advice. */
  reuse?: {
    /** What it was first given for. */
    originalPurpose?: string;
    /** true where the person who gave it is satisfied that it is sufficient. */
    authorAgreed?: boolean;
    /** true where the authority is satisfied that it is sufficient. */
    authorityAgreed?: boolean;
    /** true where the child's parent or the young person is satisfied that it is sufficient. */
    familyAgreed?: boolean;
    /** Day of the agreement. */
    date?: string;
  };
  /** Set where the body was asked and has nothing to say. */
  nilReturn?: {
    /** true where somebody looked at the child or young person and found no need; false where records alone were searched. */
    assessed?: boolean;
    /** Why there is nothing. */
    reason?: string;
  };
  /** true where a copy is attached to the plan. */
  appended?: boolean;
  /** SHA-256 of the attached document in lower-case hexadecimal. */
  documentHash?: string;
  /** Id of the advice that replaced this one. */
  supersededBy?: string;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** One statement inside an item of advice, so that a plan can cite it and say what became of it. */
export interface AdviceStatement extends Static<typeof AdviceStatementSchema> {
  /** Id of this statement in the record. */
  id: string;
  /** What the advice says. */
  text: string;
  /** Whether it states a need, a provision, an outcome or a strength. */
  kind?: StatementKindCode;
  /** How much is advised, where it advises provision. */
  quantity?: Quantity;
  /** Section of the plan that it belongs in. */
  targetSection?: EhcpSectionCode;
  /** What became of it in the plan. */
  disposition?: AdviceDispositionCode;
  /** Ids of the needs, outcomes and provision that carry it. */
  usedInRefs?: string[];
  /** Why it was left out or departed from. */
  reasonNotUsed?: string;
}

/** What the child, young person or parent hopes for. The authority is not held to account for it. */
export interface Aspiration extends Static<typeof AspirationSchema> {
  /** Id of this aspiration in the record. */
  id: string;
  /** The hope, in the holder's words where possible. */
  text: string;
  /** Whose hope it is. */
  holder?: StatementAuthorCode;
  /** Whether it is for soon or for later in life. */
  horizon?: AspirationHorizonCode;
  /** Areas of adult life that it speaks of. */
  pfaAreas?: PfaAreaCode[];
  /** Day on which it was recorded. */
  dateGiven?: string;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** Languages and ways of communicating: what a person uses, understands and needs. */
export interface Communication extends Static<typeof CommunicationSchema> {
  /** Language to which the person was first exposed, as a code of the common basic data set: three or four capital letters. */
  firstLanguage?: string;
  /** Languages spoken or signed at home, most used first. */
  homeLanguages?: string[];
  /** How the person communicates, most used first. */
  methods?: CommunicationMethodCode[];
  /** What the person understands and what helps understanding. */
  receptive?: string;
  /** How the person makes wishes, feelings and needs known. */
  expressive?: string;
  /** true where a spoken or sign language interpreter is needed. */
  interpreterNeeded?: boolean;
  /** Formats in which documents are wanted. */
  accessibleFormats?: AccessibleFormatCode[];
}

/** How to reach a person or an organisation. */
export interface Contact extends Static<typeof ContactSchema> {
  /** Email address. */
  email?: string;
  /** Telephone numbers, the best first, with the country code where it is not +44. */
  telephones?: string[];
  /** How and when the person wants to be contacted. */
  preference?: string;
  /** Address of a web page. */
  website?: string;
}

/** What it costs in a year. A cost never takes the place of a description. */
export interface Cost extends Static<typeof CostSchema> {
  /** Cost in one year. */
  annualPence: number;
  /** What the cost is calculated from, such as an hourly rate. */
  unit?: string;
  /** Financial year of the prices, as 2026-27. */
  basisYear?: string;
  /** Whether it is an actual cost, a standard rate or an estimate. */
  method?: CostMethodCode;
  /** Name of the funding band, where the authority uses bands. */
  band?: string;
}

/** Changes to the National Curriculum or to a course. */
export interface CurriculumChange extends Static<typeof CurriculumChangeSchema> {
  /** What is taught in a changed form. */
  modifications?: string[];
  /** What is not taught, and what is taught instead. */
  exclusions?: ({
    /** What is left out. */
    subject: string;
    /** How much of it is left out. */
    detail?: string;
    /** What is taught instead. */
    substitute?: string;
  })[];
}

/** Who provides it, by role; nobody is named. */
export interface Deliverer extends Static<typeof DelivererSchema> {
  /** Role of the person who provides it. */
  role?: DelivererRoleCode;
  /** Qualification, registration, training or experience that the person needs. */
  expertise?: string;
  /** Who trains and supervises the person, and how often. */
  supervision?: string;
  /** Kind of body that employs the person. */
  employer?: DelivererEmployerCode;
}

/** What was due and what was given in one period. */
export interface DeliveryPeriod extends Static<typeof DeliveryPeriodSchema> {
  /** First day of the period. */
  from: string;
  /** Last day of the period. */
  to?: string;
  /** Minutes that were due. */
  plannedMinutes?: number;
  /** Minutes that were given. */
  deliveredMinutes?: number;
  /** Why fewer minutes were given than were due. */
  shortfallReason?: string;
}

/** Advice that was not followed in full, and why. */
export interface Departure extends Static<typeof DepartureSchema> {
  /** Id of the advice in section K. */
  adviceId: string;
  /** Id of the statement inside that advice. */
  statementId?: string;
  /** Why the plan departs from it. */
  reason?: string;
}

/** One thing that is provided. */
export interface Equipment extends Static<typeof EquipmentSchema> {
  /** What it is. */
  item: string;
  /** Make, model or what it must do. */
  specification?: string;
  /** Body that owns it. */
  owner?: string;
  /** Body that keeps it working. */
  maintainer?: string;
  /** When it is replaced and who pays. */
  replacement?: string;
}

/** Which advice supports a statement, and where in it. */
export interface EvidenceLink extends Static<typeof EvidenceLinkSchema> {
  /** Id of an item of advice in section K. */
  adviceId: string;
  /** Page, section or paragraph of that advice. */
  locator?: string;
  /** Id of a statement inside that advice, where it has them. */
  statementId?: string;
}

/** What may vary, where the child's or young person's needs call for it. */
export interface Flexibility extends Static<typeof FlexibilitySchema> {
  /** The least that is provided in any case. */
  floor: string;
  /** Role of the person who decides on a change. */
  decisionMaker?: string;
  /** When and how the amount may change. */
  rule?: string;
}

/** What one body pays of a provision that several bodies pay for. */
export interface FundingShare extends Static<typeof FundingShareSchema> {
  /** Whose budget it is: education, health or social care. */
  body: FundingBodyCode;
  /** Share of the cost in whole percent. */
  percent?: number;
  /** Share of the yearly cost in pence. */
  pence?: number;
  /** Financial year that it is for, as 2026-27. */
  financialYear?: string;
}

/** A number by which one system knows the person. It means nothing outside that system. */
export interface LocalIdentifier extends Static<typeof LocalIdentifierSchema> {
  /** Name of the system, chosen by whoever runs it. */
  system: string;
  /** The number or reference. */
  value: string;
}

/** One level, score or count, with the framework or test that gives it meaning. */
export interface Measurement extends Static<typeof MeasurementSchema> {
  /** The level, score or count as the framework writes it. */
  value: string;
  /** Assessment framework or kind of test. */
  framework?: AssessmentFrameworkCode;
  /** Name of the framework or test, where the code does not say it. */
  frameworkName?: string;
  /** Edition of the framework or test. */
  frameworkVersion?: string;
  /** Subject, domain or skill that was measured. */
  subject?: string;
  /** Lowest value that the scale has. */
  scaleMin?: number;
  /** Highest value that the scale has. */
  scaleMax?: number;
  /** Age at which that value is typical, in months. */
  ageEquivalentMonths?: number;
  /** Role of the person who measured. */
  assessor?: string;
  /** Day on which it was measured. */
  date?: string;
  /** Conditions that matter for reading the value. */
  context?: string;
}

/** One special educational need of the child or young person. */
export interface Need extends Static<typeof NeedSchema> {
  /** Id of this need in the record. */
  id: string;
  /** What the child or young person finds difficult, and why that calls for special educational provision. */
  text: string;
  /** Broad area of need. */
  broadArea?: SenAreaOfNeedCode;
  /** Narrower areas that the need belongs to, the main one first. */
  subAreas?: SubAreaCode[];
  /** What is thought to lie behind a social, emotional or mental health need. */
  driver?: string;
  /** Types of SEN in the school census that the need counts under. */
  senTypes?: SenTypeCode[];
  /** Set where it is a health or care need whose provision educates or trains and so counts as special educational provision. */
  deemedFrom?: NeedDeemedFromCode;
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

/** A body that commissions, provides or receives something: an NHS body, a council service, a charity or a company. */
export interface Organisation extends Static<typeof OrganisationSchema> {
  /** Name of the organisation. */
  name?: string;
  /** Organisation Data Service code in capitals. */
  odsCode?: string;
  /** UK Provider Reference Number: eight digits. */
  ukprn?: string;
  /** Where the organisation is. */
  address?: Address;
  /** How to reach it. */
  contact?: Contact;
}

/** A benefit or difference that provision is to make to the child or young person; neither a hope nor a service. */
export interface Outcome extends Static<typeof OutcomeSchema> {
  /** Id of this outcome in the record. */
  id: string;
  /** What the child or young person will be able to do, know or experience, and by when. */
  text: string;
  /** Whether it is an outcome of education or training, of health or of social care; only the first kind informs a decision to cease after 18. */
  domain?: OutcomeDomainCode;
  /** Areas of adult life that it prepares for. */
  pfaAreas?: PfaAreaCode[];
  /** Ids of the needs in sections B, C and D that it grows from. */
  needRefs?: string[];
  /** Ids of the provision in sections F, G, H1 and H2 that leads to it. */
  provisionRefs?: string[];
  /** Ids of the aspirations in section A that it serves. */
  aspirationRefs?: string[];
  /** Where the child or young person starts from. */
  baseline?: {
    /** The starting point in words or as a value. */
    text: string;
    /** What was counted or scored. */
    measure?: string;
    /** Day on which it was measured. */
    date?: string;
  };
  /** How anybody can tell that the outcome has been reached. */
  successMeasure?: {
    /** What will be seen, counted or scored. */
    indicator: string;
    /** The value that means success. */
    target?: string;
    /** What the value counts. */
    unit?: string;
    /** How it is measured. */
    method?: OutcomeMeasureMethodCode;
  };
  /** Day by which it is to be reached. */
  targetDate?: string;
  /** Stage of education at the end of which it is to be reached, where no day is given. */
  stageEnd?: StageEndCode;
  /** Roles of the people who work towards it. */
  involved?: string[];
  /** What is reached on the way to the outcome, in order. */
  steps?: ({
    /** What is reached on the way. */
    text: string;
    /** Day by which the step is to be reached. */
    dueDate?: string;
    /** Role of the person who sees to it. */
    owner?: string;
    /** How far the step has come. */
    status?: StepStatusCode;
  })[];
  /** How the school, college or other setting sets shorter-term targets. */
  targetSetting?: {
    /** Roles that set them. */
    who?: string;
    /** How often they are set. */
    frequency?: string;
  };
  /** How progress towards the outcome is watched. */
  monitoring?: {
    /** Roles that watch it. */
    who?: string;
    /** What is looked at. */
    how?: string;
    /** How often. */
    frequency?: string;
    /** Framework or instrument in use. */
    tool?: string;
  };
  /** Day on which progress is next looked at. */
  reviewDate?: string;
  /** Whether it is important to the child or young person, or important for them. */
  voice?: OutcomeVoiceCode;
  /** Judgements made so far, earliest first. */
  progress?: Progress[];
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** Numbers by which education and health services know a child or young person. */
export interface PersonIdentifiers extends Static<typeof PersonIdentifiersSchema> {
  /** Unique Pupil Number: 13 characters, permanent or temporary, in capitals. */
  upn?: string;
  /** Unique Pupil Numbers held before, latest first. */
  formerUpns?: string[];
  /** Why there is no Unique Pupil Number. */
  upnUnknownReason?: Sen2UpnUnknownCode;
  /** Unique Learner Number: ten digits, from the age of 14. */
  uln?: string;
  /** NHS number: ten digits without spaces. */
  nhsNumber?: string;
  /** Whether the NHS number was traced and verified against the Personal Demographics Service. */
  nhsNumberStatus?: NhsNumberStatusCode;
  /** Numbers used by one system only. */
  local?: LocalIdentifier[];
}

/** The name of a person. At least one part is given; some people have one name only. */
export interface PersonName extends Static<typeof PersonNameSchema> {
  /** Title that the person uses, such as Mr, Ms or Dr. */
  title?: string;
  /** First legal name, as on the birth certificate or passport. */
  forename?: string;
  /** Other legal forenames, separated by spaces. */
  middleNames?: string;
  /** Legal family name. */
  surname?: string;
  /** The name that the person wants to be called by. */
  preferredName?: string;
  /** Names that the person had before, latest first. */
  formerNames?: string[];
}

/** Somebody who works with the child or young person, or gave advice. */
export interface Professional extends Static<typeof ProfessionalSchema> {
  /** Name as the person signs. */
  name?: string;
  /** Post or profession. */
  role?: string;
  /** Employer or service. */
  organisation?: string;
  /** Entry in a professional register. */
  registration?: Registration;
  /** How to reach the person at work. */
  contact?: Contact;
}

/** How far an outcome or step had come on one day. */
export interface Progress extends Static<typeof ProgressSchema> {
  /** Day of the judgement. */
  date: string;
  /** How far it has come. */
  status?: ProgressStatusCode;
  /** Latest value of the measure. */
  value?: string;
  /** What shows it. */
  evidence?: string;
  /** What was said about it. */
  comment?: string;
  /** Role of the person who judged. */
  reporter?: string;
}

/** One special educational provision. */
export interface Provision extends Static<typeof ProvisionSchema> {
  /** Id of this provision in the record. */
  id: string;
  /** What is provided, in enough detail that nobody can be in doubt about it. */
  text: string;
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

/** How much is provided: timed sessions, in place continuously, started by an event, once, or not quantified for a stated reason. */
export type Quantity =
  | {
      /** What kind of quantity this is; decides which properties it has. */
      basis: "timed";
      /** Length of one session in minutes. */
      minutes: number;
      /** Number of sessions in one period. */
      sessions: number;
      /** The period in which that many sessions take place. */
      per: QuantityPeriodCode;
      /** Weeks in a year in which it is provided; 38 school weeks where absent. */
      weeksPerYear?: number;
      /** The yearly total; follows from the other properties. */
      totalMinutesPerYear?: number;
      /** Staff to learners: 1 to 1, 2 to 1, 1 to 3. */
      ratio?: {
        /** Number of adults. */
        staff: number;
        /** Number of learners. */
        learners: number;
      };
      /** Most learners in the group. */
      groupSizeMax?: number;
    }
  | {
      /** What kind of quantity this is; decides which properties it has. */
      basis: "continuous";
      /** When it is in place: throughout the school day, in all lessons, overnight. */
      during?: string;
      /** How many hours a week that is. */
      hoursPerWeek?: number;
      /** Weeks in a year in which it is in place. */
      weeksPerYear?: number;
      /** Staff to learners: 1 to 1, 2 to 1, 1 to 3. */
      ratio?: {
        /** Number of adults. */
        staff: number;
        /** Number of learners. */
        learners: number;
      };
      /** Most learners in the group. */
      groupSizeMax?: number;
    }
  | {
      /** What kind of quantity this is; decides which properties it has. */
      basis: "triggered";
      /** The event that starts it: a seizure, a supply teacher, a fire drill. */
      trigger: string;
      /** Length each time in minutes. */
      minutes?: number;
      /** Staff to learners: 1 to 1, 2 to 1, 1 to 3. */
      ratio?: {
        /** Number of adults. */
        staff: number;
        /** Number of learners. */
        learners: number;
      };
      /** Most learners in the group. */
      groupSizeMax?: number;
    }
  | {
      /** What kind of quantity this is; decides which properties it has. */
      basis: "oneOff";
      /** How many items or occasions. */
      number?: number;
      /** Day by which it is provided. */
      by?: string;
    }
  | {
      /** What kind of quantity this is; decides which properties it has. */
      basis: "notQuantified";
      /** Why an amount would not serve the child or young person, and who decides how much. */
      reason: string;
    };

/** A professional's entry in a statutory or voluntary register. */
export interface Registration extends Static<typeof RegistrationSchema> {
  /** Who keeps the register, such as HCPC, NMC, GMC or Social Work England. */
  body: string;
  /** Number in that register. */
  number?: string;
}

/** A parent, carer or other person in the child's or young person's life. */
export interface RelatedPerson extends Static<typeof RelatedPersonSchema> {
  /** Id of this person in the record. */
  id: string;
  /** Name of the person. */
  name?: PersonName;
  /** What the person is to the child or young person. */
  relationship?: RelationshipCode;
  /** true where the person has parental responsibility in law. */
  hasParentalResponsibility?: boolean;
  /** true where the person has care of the child, which makes the person a parent in education law even without parental responsibility. */
  hasCare?: boolean;
  /** true where notices go to this person and the right of appeal is this person's. */
  isRightsHolder?: boolean;
  /** true where the child or young person lives with this person. */
  livesWith?: boolean;
  /** Address, where it is not the child's or young person's. */
  address?: Address;
  /** How to reach the person. */
  contact?: Contact;
  /** The first language of the person, as a code of the common basic data set: three or four capital letters. */
  firstLanguage?: string;
  /** true where the person needs a spoken or sign language interpreter. */
  interpreterNeeded?: boolean;
  /** Formats in which the person wants documents. */
  accessibleFormats?: AccessibleFormatCode[];
  /** What a court order or a risk assessment says about contact and about sharing. */
  contactRestriction?: string;
  /** First day on which this entry applies. */
  from?: string;
  /** Last day on which this entry applies. */
  to?: string;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** Whether it is residential. */
export interface ResidentialNeed extends Static<typeof ResidentialNeedSchema> {
  /** true where the child or young person needs to live where it is provided. */
  required: boolean;
  /** Weeks in a year. */
  weeksPerYear?: number;
  /** Why it needs to be residential. */
  basis?: string;
}

/** A school, college, nursery or other place of education or training. */
export interface Setting extends Static<typeof SettingSchema> {
  /** Name of the setting as it is registered. */
  name?: string;
  /** Type of setting. */
  type?: SettingTypeCode;
  /** Unique Reference Number in Get Information about Schools: six digits. */
  urn?: string;
  /** UK Provider Reference Number: eight digits. */
  ukprn?: string;
  /** DfE number: local-authority code and establishment number, seven digits with or without a slash. */
  laEstab?: string;
  /** Where the setting is. */
  address?: Address;
  /** How to reach the setting. */
  contact?: Contact;
}

/** Something a child, young person, parent or other person said, with whose voice it is and how it was given. */
export interface Statement extends Static<typeof StatementSchema> {
  /** What was said, or what the drawing or recording shows, in plain text. */
  text: string;
  /** Whose view it is. */
  author?: StatementAuthorCode;
  /** Whether the words are quoted, written, interpreted by an adult, observed, drawn or recorded. */
  mode?: StatementModeCode;
  /** Day on which it was said. */
  dateGiven?: string;
  /** Language in which it was given, as a code of the common basic data set: three or four capital letters. */
  language?: string;
  /** Role of the person who wrote it down or interpreted it. */
  recordedBy?: string;
  /** Id of the attachment that holds the drawing or recording. */
  attachmentRef?: string;
}

export type { Extensions };
