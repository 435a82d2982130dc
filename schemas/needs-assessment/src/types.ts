// Generated from the schemas by `pnpm generate`; do not edit.
import type { Static } from "@sinclair/typebox";
import type { Address, Advice, AdviceTypeCode, AppealOutcomeCode, AssessmentDecisionCode, AssessmentEndReasonCode, AssessmentOriginCode, AssessmentRequesterCode, AssessmentStepCode, Communication, ConsentScopeCode, ConsultationMethodCode, Contact, CriterionResultCode, DisputeSubjectCode, DocumentKindCode, EhcTimelinessExceptionCode, EvidenceCategoryCode, Extensions, LegalRegimeCode, MediationOutcomeCode, NcYearActualCode, NotificationEventCode, NotifiedBodyCode, PersonIdentifiers, PersonName, PlanDecisionCode, Professional, RelatedPerson, ReversalResultCode, ReversalRouteCode, Sen2AssessmentOutcomeCode, Sen2RequestOutcomeCode, Sen2RequestSourceCode, Setting, SexCode, Statement } from "@send-standards/common";
import type { AppealSchema, AssessmentDecisionSchema, CensusEntrySchema, ChildSchema, ConsentSchema, CriteriaSetSchema, EvidenceItemSchema, MediationSchema, NeedsAssessmentSchema, NoticeSchema, NotificationSchema, PanelSchema, PlanDecisionSchema, RequestSchema, ReversalSchema, SufficiencySchema, TimeLimitExceptionSchema, ViewsSchema, WayForwardMeetingSchema } from "./definitions.ts";

/** The request for an EHC needs assessment of a child or young person, its evidence, advice and decisions. */
export interface NeedsAssessment extends Static<typeof NeedsAssessmentSchema> {
  /** Always needs-assessment; tells a program what the record is. */
  standard: "needs-assessment";
  /** Major and minor version of the standard that the record keeps to, as 1.0. */
  standardVersion: string;
  /** Id of the case in the authority's system. */
  assessmentId: string;
  /** Law under which the case is decided. */
  legalRegime: LegalRegimeCode;
  /** Local authority that decides, three-digit DfE code. */
  authority: string;
  /** How the case came to the authority; the time limits are counted from it. */
  origin: AssessmentOriginCode;
  /** The child or young person whose needs are to be assessed. */
  child: Child;
  /** The request, or how the child or young person was brought to attention. */
  request?: Request;
  /** Day on which the authority became responsible, where nobody asked it for an assessment before: the day on which it was told, on which the family moved in, or on which a plan was transferred. */
  responsibleFromDate?: string;
  /** Authority that was responsible before the family moved, three-digit DfE code. */
  formerAuthority?: string;
  /** Day on which an earlier EHC needs assessment of the same person was completed. */
  previousAssessmentDate?: string;
  /** Parents, carers and other people in the child's or young person's life. */
  people?: RelatedPerson[];
  /** Integrated care boards and other bodies that are told of the assessment and arrange health advice. */
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
  /** Officer of the authority who handles the case. */
  caseOfficer?: Professional;
  /** Day on which the child's parent or the young person was consulted about the request. */
  familyConsultedDate?: string;
  /** What the child or young person and the parents say. */
  views?: Views;
  /** What the family agreed to, or did not. */
  consents?: Consent[];
  /** Who was told of the case, and when. */
  notifications?: Notification[];
  /** What came with the request or was already held, one entry a document. */
  evidence?: EvidenceItem[];
  /** Which evidence is sufficient in place of new advice, and who is satisfied with it. */
  sufficiency?: Sufficiency[];
  /** Criteria that the evidence was held against. They advise and never decide. */
  criteriaSets?: CriteriaSet[];
  /** Whether there will be an assessment. */
  decision?: AssessmentDecision;
  /** The advice and information sought in the assessment. */
  advice?: Advice[];
  /** Kinds of advice that the authority did not seek, and why. */
  adviceNotSought?: ({
    /** The kind of advice that was not sought. */
    type: AdviceTypeCode;
    /** Why it was not sought. */
    reason?: string;
  })[];
  /** true where it appeared to the authority during the assessment that the child or young person has a hearing, vision or multi-sensory impairment. */
  sensoryImpairmentKnown?: boolean;
  /** Whether there will be a plan. */
  planDecision?: PlanDecision;
  /** Day on which the draft plan was sent. */
  draftSentDate?: string;
  /** The plan that the assessment led to. */
  finalPlan?: {
    /** Day on which the finalised plan was sent. */
    issuedDate?: string;
    /** Id of the plan in the authority's system. */
    planId?: string;
  };
  /** Circumstances that may excuse a missed time limit. */
  timeLimitExceptions?: TimeLimitException[];
  /** Meetings with the family after a refusal. */
  wayForwardMeetings?: WayForwardMeeting[];
  /** Mediations and mediation certificates. */
  mediations?: Mediation[];
  /** Appeals to the First-tier Tribunal. */
  appeals?: Appeal[];
  /** Events that overturned a refusal, earliest first. */
  reversals?: Reversal[];
  /** Set where the case ended before its decision. */
  ended?: {
    /** Why it ended. */
    reason: AssessmentEndReasonCode;
    /** Day on which it ended. */
    date?: string;
    /** Authority to whose area the family moved, three-digit DfE code. */
    toAuthority?: string;
    /** What was said about it. */
    note?: string;
  };
  /** What the SEN2 census is told of the case. */
  census?: CensusEntry;
  /** Documents, pictures and recordings that belong to the case. */
  attachments?: ({
    /** Id of this attachment in the record. */
    id: string;
    /** Kind of document. */
    kind: DocumentKindCode;
    /** What it is called. */
    title?: string;
    /** Media type, such as application/pdf. */
    mediaType?: string;
    /** Where it is kept. The standard does not move files. */
    uri?: string;
    /** SHA-256 in lower-case hexadecimal. */
    documentHash?: string;
  })[];
  /** true where the record is made up and is about nobody. */
  synthetic?: boolean;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** An appeal to the First-tier Tribunal (Special Educational Needs and Disability). */
export interface Appeal extends Static<typeof AppealSchema> {
  /** Id of this appeal in the record. */
  id: string;
  /** The decision that it is about. */
  about: DisputeSubjectCode;
  /** Reference of the appeal at the Tribunal. */
  reference?: string;
  /** Day on which it was registered. */
  registeredDate?: string;
  /** What came of it. */
  outcome?: AppealOutcomeCode;
  /** Day on which it was decided, conceded or withdrawn. */
  decidedDate?: string;
}

/** What the authority decided about the request, when and why. */
export interface AssessmentDecision extends Static<typeof AssessmentDecisionSchema> {
  /** Whether there will be an assessment. */
  outcome: AssessmentDecisionCode;
  /** Day of the decision. */
  date?: string;
  /** Day on which the family was told. */
  notifiedDate?: string;
  /** true where the authority thinks that the child or young person has or may have special educational needs. */
  mayHaveSen?: boolean;
  /** true where the authority thinks that special educational provision under a plan may be necessary. */
  mayNeedPlan?: boolean;
  /** true where the authority declined because there had been an assessment in the six months before. */
  usedSixMonthRule?: boolean;
  /** Why the authority decided as it did. */
  reasons?: string;
  /** What is to be done for the child or young person without an assessment. */
  supportInstead?: string;
  /** The panel that advised. */
  panel?: Panel;
  /** The officer who decided. */
  decidedBy?: Professional;
  /** What the notice of a refusal said. */
  notice?: Notice;
}

/** What the SEN2 person-level census is told of the request and the assessment. */
export interface CensusEntry extends Static<typeof CensusEntrySchema> {
  /** Year of the collection. */
  collectionYear?: number;
  /** Who asked, item 2.2. */
  requestSource?: Sen2RequestSourceCode;
  /** What became of the request, item 2.5. */
  requestOutcome?: Sen2RequestOutcomeCode;
  /** true where a mediation meeting took place about a refusal to assess. */
  requestMediation?: boolean;
  /** true where an appeal was registered against a refusal to assess. */
  requestTribunal?: boolean;
  /** Authority to whose area the person moved before the assessment was completed, three-digit DfE code; XXX outside England. */
  movedToAuthority?: string;
  /** What became of the assessment, item 3.1. */
  assessmentOutcome?: Sen2AssessmentOutcomeCode;
  /** true where a mediation meeting took place about a refusal of a plan. */
  assessmentMediation?: boolean;
  /** true where an appeal was registered against a refusal of a plan. */
  assessmentTribunal?: boolean;
  /** true where an exception to the twenty weeks applies; never inferred from lateness. */
  twentyWeekException?: boolean;
}

/** The child or young person whose needs are to be assessed. */
export interface Child extends Static<typeof ChildSchema> {
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
  })[];
  /** Whether the child is looked after by a local authority. */
  lookedAfter?: {
    /** true where the child is looked after now. */
    isLookedAfter: boolean;
    /** Authority that looks after the child, three-digit DfE code. */
    responsibleAuthority?: string;
    /** Allocated social worker. */
    socialWorker?: Professional;
  };
  /** true where the child or young person is detained in relevant youth accommodation; other regulations apply then. */
  inYouthAccommodation?: boolean;
  /** Decisions for which a young person's mental capacity was looked at. */
  capacity?: ({
    /** Decision that was looked at. */
    decisionArea: string;
    /** true where the young person can make this decision. */
    hasCapacity?: boolean;
    /** Day on which capacity was looked at. */
    date?: string;
    /** Deputy, attorney or parent who acts, by role. */
    representative?: string;
  })[];
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** What a parent or young person agrees to, or does not, in the course of the assessment. */
export interface Consent extends Static<typeof ConsentSchema> {
  /** What the consent is about. */
  scope: ConsentScopeCode;
  /** true where consent was given; false where it was asked for and refused. */
  given?: boolean;
  /** Id of the parent or other person who gave or refused it; absent for a young person. */
  personRef?: string;
  /** Day on which it was given or refused. */
  date?: string;
  /** Day on which it was taken back. */
  withdrawnDate?: string;
  /** Limits of the consent, or what was said. */
  note?: string;
}

/** A set of criteria for deciding on requests, in one version, and what came of holding it against the evidence. It advises; the legal test is that of section 36(8) of the Children and Families Act 2014. */
export interface CriteriaSet extends Static<typeof CriteriaSetSchema> {
  /** What the set is called. */
  title: string;
  /** Version of the set. */
  version?: string;
  /** Who publishes the set: a local authority, a partnership or a national body. */
  keeper?: string;
  /** Where the set can be read. */
  url?: string;
  /** First day on which this version of the set was in use. */
  validFrom?: string;
  /** Day on which the set was held against the evidence. */
  appliedDate?: string;
  /** The criteria of the set one by one. */
  results?: ({
    /** What the criterion asks. */
    criterion: string;
    /** Number of the criterion in the set. */
    reference?: string;
    /** What came of it. */
    result?: CriterionResultCode;
    /** Ids of the evidence that was looked at. */
    evidenceRefs?: string[];
    /** Why the result is what it is. */
    note?: string;
  })[];
}

/** One document or other piece of evidence that came with the request or that the authority already holds. */
export interface EvidenceItem extends Static<typeof EvidenceItemSchema> {
  /** Id of this evidence in the record. */
  id: string;
  /** What it is called. */
  title?: string;
  /** What it shows, as the Code of Practice lists it. */
  categories?: EvidenceCategoryCode[];
  /** Kinds of advice that it could stand in for, so that nothing is collected twice. */
  adviceTypes?: AdviceTypeCode[];
  /** Day on which it was written. */
  date?: string;
  /** Day on which the authority received it. */
  receivedDate?: string;
  /** Who wrote it. */
  author?: Professional;
  /** What it says, in a few sentences. */
  summary?: string;
  /** Id of the attachment that holds it. */
  attachmentRef?: string;
  /** Id of the advice that it became, where it stands in for new advice. */
  adviceRef?: string;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** A mediation, or the certificate that there was none. */
export interface Mediation extends Static<typeof MediationSchema> {
  /** Id of this mediation in the record. */
  id: string;
  /** The decision that it is about. */
  about: DisputeSubjectCode;
  /** Day on which the family contacted the mediation adviser. */
  contactDate?: string;
  /** Day of the mediation certificate. */
  certificateDate?: string;
  /** Day on which the mediation meeting took place. */
  heldDate?: string;
  /** What came of it. */
  outcome?: MediationOutcomeCode;
  /** Day of the agreement in writing. */
  agreementDate?: string;
  /** What was agreed. */
  agreement?: string;
}

/** What the notice of a refusal told the family about the decision and about what they can do. */
export interface Notice extends Static<typeof NoticeSchema> {
  /** Day on which the notice was sent. */
  sentDate?: string;
  /** true where it gave the reasons for the decision. */
  reasons?: boolean;
  /** true where it said that the decision can be appealed against. */
  appealRight?: boolean;
  /** true where it said by when. */
  appealTimeLimit?: boolean;
  /** true where it told the family about mediation and the certificate. */
  mediation?: boolean;
  /** true where it said that disagreement resolution services can be used. */
  disagreementResolution?: boolean;
  /** true where it said where to get information and advice about special educational needs. */
  informationAndAdvice?: boolean;
  /** Ids of the people to whom it was sent; none for a young person alone. */
  recipientRefs?: string[];
}

/** That somebody was told of the assessment, and of what. */
export interface Notification extends Static<typeof NotificationSchema> {
  /** Who was told. */
  recipient: NotifiedBodyCode;
  /** What it was about. */
  event: NotificationEventCode;
  /** Day on which it was sent. */
  date?: string;
  /** Name of the body or person who was told. */
  name?: string;
}

/** A group of professionals that looked at the case and advised. The authority decides. */
export interface Panel extends Static<typeof PanelSchema> {
  /** Day on which it met. */
  date?: string;
  /** Roles of the people who took part. */
  roles?: string[];
  /** What it advised and why. */
  recommendation?: string;
}

/** Whether a plan is to be made after the assessment, when that was decided and why. */
export interface PlanDecision extends Static<typeof PlanDecisionSchema> {
  /** Whether there will be a plan. */
  outcome: PlanDecisionCode;
  /** Day of the decision. */
  date?: string;
  /** Day on which the family was told. */
  notifiedDate?: string;
  /** Why the authority decided as it did. */
  reasons?: string;
  /** What is to be done for the child or young person without a plan. */
  supportInstead?: string;
  /** The panel that advised. */
  panel?: Panel;
  /** The officer who decided. */
  decidedBy?: Professional;
  /** What the notice of a refusal said. */
  notice?: Notice;
}

/** The request for an assessment, or how the child or young person was brought to the authority's attention. */
export interface Request extends Static<typeof RequestSchema> {
  /** Reference of the request in the authority's system. */
  reference?: string;
  /** Day on which the authority received the request, not the day on which it was logged. */
  receivedDate?: string;
  /** Who asked, or brought the child or young person to attention. */
  requester?: AssessmentRequesterCode;
  /** Id of the parent, carer or other person who asked. */
  requesterRef?: string;
  /** The professional who asked. */
  madeBy?: Professional;
  /** The school or other setting on whose behalf it was made. */
  setting?: Setting;
  /** Why an assessment is asked for. */
  reason?: string;
  /** What whoever asked hopes that the assessment leads to. */
  desiredOutcome?: string;
}

/** An event that overturned a refusal. The decision that it overturned stays in the record as it was made. */
export interface Reversal extends Static<typeof ReversalSchema> {
  /** How the decision was overturned. */
  route: ReversalRouteCode;
  /** What the authority has to do now. */
  result: ReversalResultCode;
  /** Day of the order, of the authority's word to the Tribunal, of the agreement or of the new decision. */
  date?: string;
  /** Day on which the family was told what happens now. */
  notifiedDate?: string;
  /** The decision that was overturned. */
  about?: DisputeSubjectCode;
  /** Reference of the order or agreement. */
  reference?: string;
  /** Time limits that the Tribunal directed, or that both sides agreed in writing, in place of those in the regulations. */
  setLimits?: ({
    /** The step that it is about. */
    step: AssessmentStepCode;
    /** Last day for it. */
    dueDate: string;
  })[];
}

/** Whether its author, the authority and the family are satisfied that evidence is sufficient in place of new advice. All three must be. */
export interface Sufficiency extends Static<typeof SufficiencySchema> {
  /** Id of the evidence. */
  evidenceRef: string;
  /** The kind of advice that it would stand in for. */
  adviceType?: AdviceTypeCode;
  /** true where nothing more of this kind of advice is needed; false where somebody else of the same kind is still to be asked. */
  wholeOfType?: boolean;
  /** true where the person who gave it is satisfied that it is sufficient. */
  authorAgreed?: boolean;
  /** true where the authority is satisfied that it is sufficient. */
  authorityAgreed?: boolean;
  /** true where the child's parent or the young person is satisfied that it is sufficient. */
  familyAgreed?: boolean;
  /** Day on which the last of the three said so. */
  date?: string;
  /** What was said, above all where somebody was not satisfied. */
  note?: string;
}

/** A circumstance that excuses a missed time limit where it made keeping the limit impractical. */
export interface TimeLimitException extends Static<typeof TimeLimitExceptionSchema> {
  /** Ground in the regulations. */
  ground: EhcTimelinessExceptionCode;
  /** Steps that it delayed; any step where absent. */
  steps?: AssessmentStepCode[];
  /** First day of the circumstance: of the absence, or on which the setting was closed. */
  from?: string;
  /** Last day of the circumstance. */
  to?: string;
  /** Day on which advice was asked for, where a setting was closed. */
  adviceRequestedDate?: string;
  /** Why it made keeping the limit impractical. */
  effect?: string;
}

/** What the child or young person and the parents say about the request and the needs. */
export interface Views extends Static<typeof ViewsSchema> {
  /** What the child or young person says. */
  childViews?: Statement[];
  /** What the child's parents or carers say. */
  parentViews?: Statement[];
  /** How the views were gathered. */
  methods?: ConsultationMethodCode[];
  /** What was tried and why there are no views of the child or young person. */
  childViewsNotObtained?: string;
  /** What was tried and why there are no views of a parent. */
  parentViewsNotObtained?: string;
  /** Where the views differ. */
  differences?: string;
}

/** A meeting with the family after a refusal, to talk about the reasons and about what happens next. */
export interface WayForwardMeeting extends Static<typeof WayForwardMeetingSchema> {
  /** The decision that it is about. */
  about?: DisputeSubjectCode;
  /** Day on which it was offered. */
  offeredDate?: string;
  /** Day on which it was held. */
  heldDate?: string;
  /** Roles of the people who took part. */
  attendees?: string[];
  /** What was agreed. */
  outcome?: string;
}
