// Generated from the schemas by `pnpm generate`; do not edit.
import type { Static } from "@sinclair/typebox";
import type { AccessArrangementCode, Advice, Aspiration, AssessmentFrameworkCode, Communication, CourseLevelCode, CycleDecisionCode, CycleStatusCode, DelivererRoleCode, EarlyEducationEntitlementCode, EarlyLearningAreaCode, EngagementAreaCode, Extensions, FundingSourceCode, LegalRegimeCode, Measurement, NcYearActualCode, Need, Outcome, PartTimeReasonCode, PersonIdentifiers, PersonName, PfaAreaCode, Professional, ProgressRateCode, ProgressStatusCode, Provision, ReasonableAdjustmentKindCode, RelatedPerson, ReviewFrequencyCode, SenProvisionCode, SenTypeCode, Setting, SexCode, Statement, SupportAssessmentSourceCode, SupportEndReasonCode, SupportLayerCode, SupportPlanStatusCode, TransitionTypeCode, UnitTypeCode } from "@send-standards/common";
import type { AccessArrangementSchema, AttendanceSchema, CycleSchema, LearnerSchema, ProvisionMapRowSchema, ProvisionMapSchema, ReasonableAdjustmentSchema, SenSupportPlanSchema, TransitionSchema, ViewsSchema } from "./definitions.ts";

/** A SEN Support plan of a child or young person in England: needs, outcomes, provision and the cycles of assess, plan, do, review. */
export interface SenSupportPlan extends Static<typeof SenSupportPlanSchema> {
  /** Always sen-support-plan; tells a program what the record is. */
  standard: "sen-support-plan";
  /** Major and minor version of the standard that the record keeps to, as 1.0. */
  standardVersion: string;
  /** Id of the plan in the system that keeps it; the same in every version of the plan. */
  planId: string;
  /** Law under which the plan is made. */
  legalRegime: LegalRegimeCode;
  /** Whether the plan is being written, in use or ended. */
  status: SupportPlanStatusCode;
  /** The child or young person whose plan it is. */
  child: Learner;
  /** First day of the plan. */
  startDate?: string;
  /** Set where the plan has ended. */
  end?: {
    /** Last day of the plan. */
    date?: string;
    /** Why it ended. */
    reason?: SupportEndReasonCode;
    /** The reason in words, and who agreed to it. */
    note?: string;
  };
  /** Stage of SEN provision as the school census records it. */
  senStatus?: {
    /** K for SEN Support. */
    code: SenProvisionCode;
    /** First day of that stage. */
    startDate?: string;
    /** Last day of that stage. */
    endDate?: string;
  };
  /** Items that follow proposals of February 2026. They are no law, and no rule asks for them. */
  reform?: {
    /** Proposed layer of support. */
    layer?: SupportLayerCode;
    /** First day in that layer. */
    layerFrom?: string;
    /** Proposed provision packages that the plan draws on. */
    packages?: ({
      /** Who keeps the list of packages. */
      system: string;
      /** Code or name of the package. */
      code: string;
      /** Version of the list. */
      version?: string;
    })[];
    /** Proposed inclusion standards, or local lists of ordinarily available provision, that support refers to. */
    standards?: string[];
    /** Day by which the whole plan is to be reviewed, at least once a year. */
    reviewDueDate?: string;
  };
  /** School, nursery, college or other place that keeps the plan. */
  setting?: Setting;
  /** Authority in whose area the child or young person lives, three-digit DfE code. */
  localAuthority?: string;
  /** SENCO, or the person with that task. */
  coordinator?: Professional;
  /** Parents, carers and others in the child's or young person's life. */
  people?: RelatedPerson[];
  /** Whether the child's parent, or the young person, was told that special educational provision is being made. */
  familyInformed?: {
    /** true where they were told; false where it is known that they were not. */
    informed: boolean;
    /** Day on which they were told. */
    date?: string;
    /** Who was told: the parent, or the young person after compulsory school age. */
    who?: string;
    /** How they were told. */
    how?: string;
  };
  /** What the child or young person and the parents say; strengths and aspirations. */
  views?: Views;
  /** Every special educational need, one entry each. */
  needs?: Need[];
  /** What the support is to lead to. */
  outcomes?: Outcome[];
  /** Every special educational provision, one entry each. */
  provisions?: Provision[];
  /** Rounds of assess, plan, do, review in the order of their numbers. */
  cycles?: Cycle[];
  /** How often support is reviewed with the family. */
  reviewFrequency?: ReviewFrequencyCode;
  /** Meetings with the parents, or with the young person, held or offered. */
  meetings?: ({
    /** Day of the meeting. */
    date: string;
    /** What it was for: setting outcomes, reviewing progress, agreeing who does what. */
    purpose?: string;
    /** Roles of the people who took part. */
    attendees?: string[];
    /** true where a parent took part; false where they were asked and did not. */
    parentTookPart?: boolean;
    /** true where the child or young person took part. */
    childTookPart?: boolean;
    /** What was agreed, and who does what. */
    record?: string;
  })[];
  /** Yearly reports to parents on progress. */
  reports?: ({
    /** Day of the report. */
    date: string;
    /** Day on which the parents were given it. */
    sentDate?: string;
    /** What it says on progress. */
    summary?: string;
  })[];
  /** Measures of progress, earliest first. */
  progress?: ProgressMeasure[];
  /** What is provided in one year and what it costs. */
  provisionMap?: ProvisionMap;
  /** Steps that are taken for a disabled child or young person. */
  reasonableAdjustments?: ReasonableAdjustment[];
  /** How examinations, tests and everyday work are arranged. */
  accessArrangements?: AccessArrangement[];
  /** How much of their education the learner attends. */
  attendance?: Attendance;
  /** Advice of specialists from outside the setting. It can serve an EHC needs assessment later. */
  externalAdvice?: Advice[];
  /** Moves, and how they are prepared. */
  transitions?: Transition[];
  /** What prepares for adult life, area by area; from Year 9, and earlier where it helps. */
  preparingForAdulthood?: ({
    /** Area of adult life. */
    area: PfaAreaCode;
    /** What is done towards it. */
    text?: string;
    /** Ids of the outcomes that serve it. */
    outcomeRefs?: string[];
  })[];
  /** What belongs to the early years, to school, or to education after 16 only. */
  phase?: Phase;
  /** Documents, drawings and recordings that go with the plan. The standard does not move files. */
  attachments?: ({
    /** Id of this attachment in the record. */
    id: string;
    /** What it is called. */
    title?: string;
    /** Day of the document. */
    date?: string;
    /** Media type, such as application/pdf. */
    mediaType?: string;
  })[];
  /** Id of the plan that this one carries on, such as that of the setting before. */
  previousPlanId?: string;
  /** true where the record is made up and is about nobody. */
  synthetic?: boolean;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** A change in how the learner is examined, tested or works every day, that leaves the standard as it is. */
export interface AccessArrangement extends Static<typeof AccessArrangementSchema> {
  /** Kind of arrangement. */
  type: AccessArrangementCode;
  /** The arrangement in words. */
  text?: string;
  /** How much more time is given. */
  extraTimePercent?: number;
  /** Examinations, subjects or work that it is for. */
  appliesTo?: string;
  /** true where the learner works so every day. */
  normalWayOfWorking?: boolean;
  /** What shows that it is needed. */
  evidence?: string;
  /** Day on which an awarding body or the setting approved it. */
  approvedDate?: string;
  /** Last day of the approval. */
  expiryDate?: string;
}

/** How much of their education the learner attends, part-time timetables, barriers and suspensions. */
export interface Attendance extends Static<typeof AttendanceSchema> {
  /** First day of the period that the percentage is for. */
  startDate?: string;
  /** Last day of the period that the percentage is for. */
  endDate?: string;
  /** Sessions attended, in per cent of those possible. */
  percent?: number;
  /** Set where anxiety or distress keeps the learner from attending. */
  schoolAvoidance?: {
    /** true where the setting has recognised it. */
    identified: boolean;
    /** Day on which it was first noticed. */
    since?: string;
    /** What makes attending hard. */
    barriers?: string[];
    /** What is done to make attending possible. */
    support?: string;
  };
  /** Arrangements by which the learner attends for part of the week only, the latest last. */
  partTimeTimetables?: ({
    /** First day of the part-time timetable. */
    startDate: string;
    /** Day by which the learner is back full time. */
    endDate?: string;
    /** Day on which it is next reviewed with the learner and the parents. */
    reviewDate?: string;
    /** Hours of education a week on this timetable. */
    hoursPerWeek?: number;
    /** Why it was agreed. */
    reason?: PartTimeReasonCode;
    /** true where the parents agreed to it. */
    agreedWithParent?: boolean;
    /** How the learner returns to full time. */
    wayBack?: string;
  })[];
  /** Suspensions of this school year, the latest last. */
  suspensions?: ({
    /** First day of the suspension. */
    startDate: string;
    /** Last day of the suspension. */
    endDate?: string;
    /** Half days missed. */
    sessions?: number;
    /** How needs played a part, and what was changed afterwards. */
    linkToNeeds?: string;
  })[];
}

/** One numbered round of assess, plan, do, review. */
export interface Cycle extends Static<typeof CycleSchema> {
  /** Number of the cycle; each is one more than the one before. */
  number: number;
  /** How far the cycle has come. */
  status?: CycleStatusCode;
  /** What was found out about the learner before support was planned. */
  assess?: {
    /** Day on which the assessment was made. */
    date?: string;
    /** Role of the person who drew it together. */
    assessor?: string;
    /** What the assessment rests on. */
    sources?: SupportAssessmentSourceCode[];
    /** What was found. */
    findings?: string;
    /** Tests and checklists that were used. */
    screeningTools?: ({
      /** Name of the test or checklist. */
      name: string;
      /** Edition of the test or checklist. */
      version?: string;
      /** Day on which it was used. */
      date?: string;
      /** What it showed. */
      result?: string;
      /** The score, with its scale. */
      measurement?: Measurement;
    })[];
  };
  /** What was agreed: outcomes, support, expected impact and the day of the review. */
  plan?: {
    /** Day on which the support was planned. */
    date?: string;
    /** Ids of the outcomes that this cycle works towards. */
    outcomeRefs?: string[];
    /** Ids of the provision that is put in place. */
    provisionRefs?: string[];
    /** What the support is expected to change by the review. */
    expectedImpact?: ({
      /** What is expected to change in progress, development or behaviour. */
      text: string;
      /** Id of the outcome that it is expected for. */
      outcomeRef?: string;
    })[];
    /** Day on which the parents, or the young person, agreed to the plan. */
    agreedWithParentDate?: string;
    /** Day on which the parents, or the young person, were told of the support. */
    parentInformedDate?: string;
    /** Roles of the staff who were told of needs, outcomes and support. */
    staffInformed?: string[];
    /** Day by which the support is to be reviewed. */
    reviewDate?: string;
  };
  /** The support as it was given. */
  do?: {
    /** First day of the support. */
    startDate?: string;
    /** Last day of the support. */
    endDate?: string;
    /** Role of the teacher or tutor who stays responsible. */
    responsible?: string;
    /** What was planned and what was given, provision by provision. */
    delivery?: ({
      /** Id of the provision. */
      provisionRef: string;
      /** Minutes that were planned in the cycle. */
      plannedMinutes?: number;
      /** Minutes that were given in the cycle. */
      deliveredMinutes?: number;
      /** Why fewer minutes were given than planned. */
      shortfallReason?: string;
    })[];
    /** What was noticed on the way. */
    notes?: string;
  };
  /** What the support changed, and what follows. */
  review?: {
    /** Day of the review. */
    date?: string;
    /** Roles of the people who took part. */
    attendees?: string[];
    /** What the support changed, outcome by outcome. */
    impact?: ({
      /** Id of the outcome. */
      outcomeRef: string;
      /** How far the outcome has come. */
      status?: ProgressStatusCode;
      /** What changed, and what shows it. */
      text?: string;
    })[];
    /** What the parents said of it. */
    parentView?: string;
    /** What the child or young person said of it. */
    childView?: string;
    /** What follows from the review. */
    decision?: CycleDecisionCode;
    /** Why. */
    decisionReason?: string;
    /** Who does what next. */
    nextSteps?: string[];
  };
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** The child or young person whose plan it is. */
export interface Learner extends Static<typeof LearnerSchema> {
  /** Name of the child or young person. */
  name: PersonName;
  /** Day of birth. */
  dateOfBirth: string;
  /** Pronouns that the child or young person wants to be used. */
  pronouns?: string;
  /** Sex as the school census records it. */
  sex?: SexCode;
  /** Numbers by which services know the child or young person. */
  identifiers?: PersonIdentifiers;
  /** Languages and ways of communicating. */
  communication?: Communication;
  /** National Curriculum year group in which the child or young person is taught. */
  ncYear?: NcYearActualCode;
  /** true where the child or young person is taught in another year group than most of the same age. */
  outOfCohort?: boolean;
  /** true where a local authority looks after the child now. */
  lookedAfter?: boolean;
  /** Types of SEN for the census, ranked. */
  senTypes?: ({
    /** Type of SEN in the school census. */
    type: SenTypeCode;
    /** 1 for the primary type, 2 for the secondary type. */
    rank: number;
  })[];
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** What belongs to the early years, to school, or to education after 16 only. */
export type Phase =
  | {
      /** Whether it is early years, school or after 16; decides which properties there are. */
      kind: "earlyYears";
      /** Practitioner who is the child's key person. */
      keyPerson?: Professional;
      /** An NHS body told the authority that the child has or probably has special educational needs or a disability. */
      notification?: {
        /** Day of the notification. */
        date?: string;
        /** NHS body that sent it. */
        body?: string;
        /** Role of the person who raised it. */
        professional?: string;
        /** What gave rise to it. */
        concerns?: string[];
        /** true where the parents were told and could discuss it first. */
        parentInformed?: boolean;
      };
      /** The written summary of the child's development between the second and the third birthday. */
      twoYearCheck?: {
        /** Day of the check. */
        date?: string;
        /** Where it was made. */
        setting?: string;
        /** true where it was made together with the health visitor's review. */
        withHealthReview?: boolean;
        /** The prime areas, one entry each, and any other area that was looked at. */
        areas?: ({
          /** Area of learning and development. */
          area: EarlyLearningAreaCode;
          /** What the child does. */
          summary?: string;
          /** true where progress is less than expected. */
          concern?: boolean;
        })[];
        /** What the setting does about concerns. */
        actions?: string[];
        /** Day on which the parents were given the summary. */
        sharedWithParentDate?: string;
      };
      /** Funded early education. */
      entitlement?: {
        /** Entitlements that the child has. */
        kinds?: EarlyEducationEntitlementCode[];
        /** Funded hours taken up a week. */
        hoursPerWeek?: number;
        /** Weeks a year in which they are taken up. */
        weeksPerYear?: number;
      };
      /** Money of the authority's SEN inclusion fund for this child. */
      inclusionFund?: {
        /** Tier or band, as the authority calls it. */
        tier?: string;
        /** Amount in pence for the period. */
        pence?: number;
        /** First day of the period. */
        startDate?: string;
        /** Last day of the period. */
        endDate?: string;
        /** What it is spent on. */
        use?: string;
      };
      /** A yearly sum for a child who receives disability living allowance. */
      disabilityAccessFund?: {
        /** true where the child is eligible. */
        eligible: boolean;
        /** Amount in pence; it changes from year to year. */
        pence?: number;
        /** Financial year, as 2026-27. */
        year?: string;
        /** What it is spent on. */
        use?: string;
      };
      /** Home visits of a Portage service. */
      portage?: {
        /** First visit. */
        startDate?: string;
        /** Last visit. */
        endDate?: string;
        /** How often. */
        frequency?: string;
        /** What is worked on at home. */
        goals?: string[];
      };
      /** What the child does, area by area. */
      milestones?: ({
        /** Area of learning and development. */
        area: EarlyLearningAreaCode;
        /** What the child does. */
        text?: string;
        /** Age at which it is typical, as the tool writes it. */
        ageBand?: string;
        /** How securely the child does it. */
        status?: ProgressStatusCode;
        /** Framework that it was looked up in. */
        tool?: AssessmentFrameworkCode;
        /** Day on which it was seen. */
        date?: string;
      })[];
    }
  | {
      /** Whether it is early years, school or after 16; decides which properties there are. */
      kind: "school";
      /** Class or tutor group. */
      className?: string;
      /** Class teacher or form tutor, who stays responsible. */
      teacher?: Professional;
      /** SEN unit, resourced provision or inclusion base that the pupil is in, where in one. */
      unit?: UnitTypeCode;
      /** true where the school receives pupil premium for the pupil. */
      pupilPremium?: boolean;
    }
  | {
      /** Whether it is early years, school or after 16; decides which properties there are. */
      kind: "post16";
      /** What the student studies. */
      course?: {
        /** Name of the course or programme. */
        name: string;
        /** Level of the course. */
        level?: CourseLevelCode;
        /** First day. */
        startDate?: string;
        /** Planned last day. */
        endDate?: string;
        /** Taught hours a week. */
        hoursPerWeek?: number;
        /** Work that belongs to the programme. */
        workPlacement?: string;
      };
      /** Person in the college with oversight of SEN provision. */
      namedLead?: Professional;
      /** What the student wants to do after the course, and what leads there. */
      nextSteps?: string;
      /** What the student is learning to do alone. */
      independence?: string;
      /** true where the student has told the college of the need and agreed who may know. */
      disclosed?: boolean;
    };

/** One value of progress: goal attainment scaling, small steps, a level, a number on a scale, a standardised test, or the engagement model. */
export type ProgressMeasure =
  | {
      /** What kind of measure it is; decides which properties it has. */
      kind: "goalAttainment";
      /** Goal attainment scaling: -2 much less than expected, 0 as expected, 2 much more than expected. */
      score: number;
      /** Id of the outcome that it tells about. */
      outcomeRef?: string;
      /** Day on which it was measured. */
      date?: string;
      /** Role of the person who measured. */
      assessor?: string;
      /** Conditions that matter for reading the value. */
      context?: string;
      /** Progress compared with the learner's own starting point and expected path. */
      rate?: ProgressRateCode;
      /** Score at the start, commonly -1 or -2. */
      baselineScore?: number;
      /** The five points of the scale in words, agreed before the support began. */
      levels?: ({
        /** Point of the scale. */
        score: number;
        /** What that point looks like for this learner. */
        text: string;
      })[];
    }
  | {
      /** What kind of measure it is; decides which properties it has. */
      kind: "smallSteps";
      /** Framework that the value belongs to. */
      framework: AssessmentFrameworkCode;
      /** Id of the outcome that it tells about. */
      outcomeRef?: string;
      /** Day on which it was measured. */
      date?: string;
      /** Role of the person who measured. */
      assessor?: string;
      /** Conditions that matter for reading the value. */
      context?: string;
      /** Progress compared with the learner's own starting point and expected path. */
      rate?: ProgressRateCode;
      /** Name of the framework, where the code does not say it. */
      frameworkName?: string;
      /** Edition of the framework. */
      frameworkVersion?: string;
      /** Subject, domain or skill. */
      subject?: string;
      /** true where values of this framework mean the same in every setting of England. */
      comparableNationally?: boolean;
      /** Level, stage or branch of the framework. */
      level?: string;
      /** Step inside the level. */
      step?: string;
      /** Share of the level that has been achieved. */
      percent?: number;
    }
  | {
      /** What kind of measure it is; decides which properties it has. */
      kind: "level";
      /** Framework that the value belongs to. */
      framework: AssessmentFrameworkCode;
      /** Level, grade or standard as the framework writes it. */
      level: string;
      /** Id of the outcome that it tells about. */
      outcomeRef?: string;
      /** Day on which it was measured. */
      date?: string;
      /** Role of the person who measured. */
      assessor?: string;
      /** Conditions that matter for reading the value. */
      context?: string;
      /** Progress compared with the learner's own starting point and expected path. */
      rate?: ProgressRateCode;
      /** Name of the framework, where the code does not say it. */
      frameworkName?: string;
      /** Edition of the framework. */
      frameworkVersion?: string;
      /** Subject, domain or skill. */
      subject?: string;
      /** true where values of this framework mean the same in every setting of England. */
      comparableNationally?: boolean;
    }
  | {
      /** What kind of measure it is; decides which properties it has. */
      kind: "scale";
      /** The value on the scale. */
      value: number;
      /** Id of the outcome that it tells about. */
      outcomeRef?: string;
      /** Day on which it was measured. */
      date?: string;
      /** Role of the person who measured. */
      assessor?: string;
      /** Conditions that matter for reading the value. */
      context?: string;
      /** Progress compared with the learner's own starting point and expected path. */
      rate?: ProgressRateCode;
      /** Framework that the value belongs to. */
      framework?: AssessmentFrameworkCode;
      /** Name of the framework, where the code does not say it. */
      frameworkName?: string;
      /** Edition of the framework. */
      frameworkVersion?: string;
      /** Subject, domain or skill. */
      subject?: string;
      /** true where values of this framework mean the same in every setting of England. */
      comparableNationally?: boolean;
      /** Lowest value that the scale has. */
      scaleMin?: number;
      /** Highest value that the scale has. */
      scaleMax?: number;
      /** true where the learner gave the value. */
      selfReport?: boolean;
    }
  | {
      /** What kind of measure it is; decides which properties it has. */
      kind: "standardisedTest";
      /** Name of the test or questionnaire. */
      test: string;
      /** Id of the outcome that it tells about. */
      outcomeRef?: string;
      /** Day on which it was measured. */
      date?: string;
      /** Role of the person who measured. */
      assessor?: string;
      /** Conditions that matter for reading the value. */
      context?: string;
      /** Progress compared with the learner's own starting point and expected path. */
      rate?: ProgressRateCode;
      /** Edition of the test. */
      edition?: string;
      /** Part of the test. */
      subject?: string;
      /** Points scored. */
      rawScore?: number;
      /** Score with a mean of 100 and a standard deviation of 15. */
      standardScore?: number;
      /** Share of the same age who score lower, in per cent. */
      percentile?: number;
      /** Age at which that score is typical, in months. */
      ageEquivalentMonths?: number;
    }
  | {
      /** What kind of measure it is; decides which properties it has. */
      kind: "engagement";
      /** What was seen in each area of the engagement model; it has no scores. */
      areas: ({
        /** Area of the engagement model. */
        area: EngagementAreaCode;
        /** What was seen. */
        observation?: string;
      })[];
      /** Id of the outcome that it tells about. */
      outcomeRef?: string;
      /** Day on which it was measured. */
      date?: string;
      /** Role of the person who measured. */
      assessor?: string;
      /** Conditions that matter for reading the value. */
      context?: string;
      /** Progress compared with the learner's own starting point and expected path. */
      rate?: ProgressRateCode;
      /** Activity or context that was observed. */
      subject?: string;
    };

/** What is provided for this learner in one year and what it costs. Recommended and not required. £6,000 a year is the most that a mainstream school is asked to contribute for a pupil with high needs before top-up; it is no sum set aside for each pupil. */
export interface ProvisionMap extends Static<typeof ProvisionMapSchema> {
  /** Academic year that the map is for, as 2026/27. */
  academicYear?: string;
  /** The interventions, one row each. */
  rows?: ProvisionMapRow[];
  /** Annual cost of all rows that the setting pays for. */
  totalPence?: number;
  /** What is left of 600,000 pence after the total; nothing where the total is higher. */
  remainingPence?: number;
  /** Where the total is above £6,000: who pays for the rest, or what is being done about it. */
  aboveThreshold?: string;
  /** What a reader of the figures needs to know. */
  notes?: string;
}

/** One intervention that is additional to or different from what peers have, and what it costs for this learner in a year. */
export interface ProvisionMapRow extends Static<typeof ProvisionMapRowSchema> {
  /** Id of this row in the record. */
  id: string;
  /** Name of the intervention. */
  intervention: string;
  /** Id of the provision that the row costs. */
  provisionRef?: string;
  /** Role of the person who gives it. */
  staffRole?: DelivererRoleCode;
  /** What one hour of that person costs, on-costs included where the setting counts them. */
  ratePencePerHour?: number;
  /** Where the rate comes from, such as the authority's table for the year. */
  rateSource?: string;
  /** Length of one session in minutes. */
  minutesPerSession?: number;
  /** Sessions in a week, to two decimals: 0.5 for one in two weeks. */
  sessionsPerWeek?: number;
  /** Weeks in the year in which it is given; a school year has 38 or 39. */
  weeks?: number;
  /** Learners who share the session; each bears an equal part of its cost. */
  groupSize?: number;
  /** This learner's part of what equipment costs in the year. */
  equipmentPence?: number;
  /** This learner's part of what is paid to others in the year. */
  externalPence?: number;
  /** Minutes per session times sessions per week times weeks times rate, divided by the group size, to the nearest penny, plus equipment and external cost. */
  annualPence?: number;
  /** Annual cost of this row and all rows before it that the setting pays for. */
  cumulativePence?: number;
  /** Budget that pays for it; the setting's own where absent. */
  fundingSource?: FundingSourceCode;
  /** Where the learner stood when it began. */
  startMeasure?: string;
  /** Where the learner stood when it ended. */
  endMeasure?: string;
}

/** A step that is taken so that a disabled learner is not at a substantial disadvantage. */
export interface ReasonableAdjustment extends Static<typeof ReasonableAdjustmentSchema> {
  /** Id of this adjustment in the record. */
  id: string;
  /** What is done differently, provided or changed. */
  text: string;
  /** Which of the three requirements it answers. */
  kind?: ReasonableAdjustmentKindCode;
  /** Ids of the needs that it answers. */
  needRefs?: string[];
  /** Where and when it applies. */
  where?: string;
  /** First day of the adjustment. */
  startDate?: string;
  /** Last day of the adjustment. */
  endDate?: string;
  /** Day on which it is next looked at. */
  reviewDate?: string;
}

/** A move to another class, phase or setting, and how it is prepared. */
export interface Transition extends Static<typeof TransitionSchema> {
  /** Transfer between phases, where it is one; absent for any other move. */
  type?: TransitionTypeCode;
  /** The move in words. */
  description?: string;
  /** Setting that the learner leaves. */
  from?: Setting;
  /** Setting that the learner goes to. */
  to?: Setting;
  /** First day after the move. */
  date?: string;
  /** What is done to prepare it, and by whom. */
  actions?: string[];
  /** true where the parents, or the young person, agreed what is shared. */
  sharingAgreed?: boolean;
  /** Day on which the SEN record was sent. */
  recordsSentDate?: string;
  /** Day on which the next setting said that it has the record. */
  recordsReceivedDate?: string;
}

/** Views, strengths, interests and aspirations of the child and the child's parents, or of the young person. */
export interface Views extends Static<typeof ViewsSchema> {
  /** What the child or young person says. */
  childViews?: Statement[];
  /** What the child's parents say. */
  parentViews?: Statement[];
  /** Why there are no views of the child or young person, and what was tried. */
  childViewsNotObtained?: string;
  /** Why there are no views of a parent, and what was tried. */
  parentViewsNotObtained?: string;
  /** What worries the parents, and what was said in answer. */
  parentConcerns?: string;
  /** What the child or young person is good at. */
  strengths?: string[];
  /** What the child or young person likes to do. */
  interests?: string[];
  /** Hopes of the child, the parents or the young person. */
  aspirations?: Aspiration[];
  /** What helps and what does not. */
  bestSupport?: string;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}
