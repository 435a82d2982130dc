/** An instrument that properties, rules and code lists cite, held once. */
export interface Instrument {
  /** As it is cited. */
  readonly title: string;
  /** Where it can be read; a place that starts with `{n}` is appended to it where the site has one page a provision. */
  readonly url: string;
  /** What one provision of it is called in a citation: "section", "regulation", "paragraph". */
  readonly provision: "section" | "regulation" | "paragraph" | "article" | "rule" | "part" | "item";
  /** Day on which the text, or a page that reports it, was last read, ISO 8601 date. */
  readonly read: string;
}

/** Every instrument that the standards cite, by key. */
export const instruments = {
  cfa2014: {
    title: "Children and Families Act 2014",
    url: "https://www.legislation.gov.uk/ukpga/2014/6",
    provision: "section",
    read: "2026-07-01",
  },
  sendRegs2014: {
    title: "Special Educational Needs and Disability Regulations 2014 (SI 2014/1530)",
    url: "https://www.legislation.gov.uk/uksi/2014/1530",
    provision: "regulation",
    read: "2026-07-01",
  },
  budgetRegs2014: {
    title: "Special Educational Needs (Personal Budgets) Regulations 2014 (SI 2014/1652)",
    url: "https://www.legislation.gov.uk/uksi/2014/1652",
    provision: "regulation",
    read: "2026-07-01",
  },
  detainedRegs2015: {
    title: "Special Educational Needs and Disability (Detained Persons) Regulations 2015 (SI 2015/62)",
    url: "https://www.legislation.gov.uk/uksi/2015/62",
    provision: "regulation",
    read: "2026-11-25",
  },
  tribunalRules2008: {
    title:
      "Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008 (SI 2008/2699)",
    url: "https://www.legislation.gov.uk/uksi/2008/2699",
    provision: "rule",
    read: "2026-07-01",
  },
  educationAct1996: {
    title: "Education Act 1996",
    url: "https://www.legislation.gov.uk/ukpga/1996/56",
    provision: "section",
    read: "2026-07-01",
  },
  csdpa1970: {
    title: "Chronically Sick and Disabled Persons Act 1970",
    url: "https://www.legislation.gov.uk/ukpga/1970/44",
    provision: "section",
    read: "2026-07-01",
  },
  mentalCapacityAct2005: {
    title: "Mental Capacity Act 2005",
    url: "https://www.legislation.gov.uk/ukpga/2005/9",
    provision: "section",
    read: "2026-07-01",
  },
  equalityAct2010: {
    title: "Equality Act 2010",
    url: "https://www.legislation.gov.uk/ukpga/2010/15",
    provision: "section",
    read: "2026-07-01",
  },
  codeOfPractice: {
    title: "SEND code of practice: 0 to 25 years (January 2015)",
    url: "https://www.gov.uk/government/publications/send-code-of-practice-0-to-25",
    provision: "paragraph",
    read: "2026-07-01",
  },
  sen2: {
    title: "SEN2 person-level census 2026: guide and technical specification",
    url: "https://www.gov.uk/government/publications/special-educational-needs-person-level-survey-technical-specification",
    provision: "item",
    read: "2026-07-01",
  },
  cbds: {
    title: "Common basic data set (CBDS), Department for Education",
    url: "https://www.gov.uk/government/publications/common-basic-data-set-cbds-database",
    provision: "item",
    read: "2026-07-01",
  },
  upnGuide: {
    title: "Unique pupil numbers: guidance, Department for Education",
    url: "https://www.gov.uk/government/publications/unique-pupil-numbers",
    provision: "part",
    read: "2026-07-01",
  },
  ilr: {
    title: "Individualised learner record (ILR): specification and validation rules, Department for Education",
    url: "https://www.gov.uk/government/collections/individualised-learner-record-ilr",
    provision: "rule",
    read: "2026-07-01",
  },
  nhsDictionary: {
    title: "NHS Data Model and Dictionary",
    url: "https://www.datadictionary.nhs.uk",
    provision: "item",
    read: "2026-07-01",
  },
  odsGuide: {
    title: "Organisation Data Service, NHS England",
    url: "https://digital.nhs.uk/services/organisation-data-service",
    provision: "item",
    read: "2026-07-01",
  },
  gias: {
    title: "Get Information about Schools, Department for Education",
    url: "https://get-information-schools.service.gov.uk",
    provision: "item",
    read: "2026-07-01",
  },
  templateTesting: {
    title: "EHC plan template tested in the SEND and AP Change Programme, Department for Education",
    url: "https://www.gov.uk/government/publications/send-and-alternative-provision-improvement-plan",
    provision: "part",
    read: "2026-07-01",
  },
  exParteE: {
    title: "R v Secretary of State for Education and Science ex p E [1992] 1 FLR 377 (CA)",
    url: "https://www.ipsea.org.uk/faqs/ehc-plans-need-to-be-specific-and-clear",
    provision: "paragraph",
    read: "2026-07-01",
  },
  exParteP: {
    title: "R v Cumbria County Council ex p P",
    url: "https://www.ipsea.org.uk/r-v-cumbria-county-council-ex-parte-p-1994-elr-337",
    provision: "paragraph",
    read: "2026-07-01",
  },
  lvClarke: {
    title: "L v Clarke and Somerset County Council [1998] ELR 129",
    url: "https://www.ipsea.org.uk/faqs/ehc-plans-need-to-be-specific-and-clear",
    provision: "paragraph",
    read: "2026-07-01",
  },
  derbyshire: {
    title: "Derbyshire County Council v EM and DM [2019] UKUT 240 (AAC)",
    url: "https://www.ipsea.org.uk/derbyshire-cc-v-em-and-dm-sen-2019-ukut-240-aac-main",
    provision: "paragraph",
    read: "2026-07-01",
  },
  devon: {
    title: "R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)",
    url: "https://www.ipsea.org.uk/r-l-m-and-p-v-devon-county-council-2022-ewhc-493-admin",
    provision: "paragraph",
    read: "2026-11-25",
  },
  nnCheshireEast: {
    title: "NN v Cheshire East Council [2021] UKUT 220 (AAC)",
    url: "https://edyourself.org/eotas-case-law-leaving-section-i-blank",
    provision: "paragraph",
    read: "2026-07-01",
  },
  attendanceGuidance: {
    title: "Working together to improve school attendance, Department for Education",
    url: "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
    provision: "paragraph",
    read: "2026-07-01",
  },
  notionalSenBudget: {
    title:
      "The notional SEN budget for mainstream schools: operational guidance 2025 to 2026, Department for Education",
    url: "https://www.gov.uk/government/publications/pre-16-schools-funding-local-authority-guidance-for-2025-to-2026/the-notional-sen-budget-for-mainstream-schools-operational-guidance-2025-to-2026",
    provision: "paragraph",
    read: "2026-07-01",
  },
  earlyYearsFramework: {
    title: "Statutory framework for the early years foundation stage, Department for Education",
    url: "https://www.gov.uk/government/publications/early-years-foundation-stage-framework--2",
    provision: "paragraph",
    read: "2026-07-01",
  },
  engagementModel: {
    title: "The engagement model, Department for Education",
    url: "https://www.gov.uk/government/publications/the-engagement-model",
    provision: "part",
    read: "2026-07-01",
  },
  reformConsultation2026: {
    title: "SEND reform: putting children and young people first (consultation, 23 February 2026)",
    url: "https://www.gov.uk/government/consultations/send-reform-putting-children-and-young-people-first",
    provision: "part",
    read: "2026-07-01",
  },
  attendanceRegs2024: {
    title: "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208)",
    url: "https://www.legislation.gov.uk/uksi/2024/208",
    provision: "regulation",
    read: "2026-11-25",
  },
  educationAndInspectionsAct2006: {
    title: "Education and Inspections Act 2006",
    url: "https://www.legislation.gov.uk/ukpga/2006/40",
    provision: "section",
    read: "2026-11-25",
  },
  exclusionRegs2012: {
    title: "School Discipline (Pupil Exclusions and Reviews) (England) Regulations 2012 (SI 2012/1033)",
    url: "https://www.legislation.gov.uk/uksi/2012/1033",
    provision: "regulation",
    read: "2026-11-25",
  },
  healthNeedsGuidance: {
    title:
      "Arranging education for children who cannot attend school because of health needs, Department for Education",
    url: "https://www.gov.uk/government/publications/education-for-children-with-health-needs-who-cannot-attend-school",
    provision: "paragraph",
    read: "2026-11-25",
  },
  medicalConditionsGuidance: {
    title: "Supporting pupils at school with medical conditions, Department for Education",
    url: "https://www.gov.uk/government/publications/supporting-pupils-at-school-with-medical-conditions--3",
    provision: "paragraph",
    read: "2026-11-25",
  },
  childrenAct1989: {
    title: "Children Act 1989",
    url: "https://www.legislation.gov.uk/ukpga/1989/41",
    provision: "section",
    read: "2026-11-25",
  },
  ukCore: {
    title: "UK Core FHIR R4, NHS England",
    url: "https://github.com/NHSDigital/FHIR-R4-UKCORE-STAGING-MAIN",
    provision: "item",
    read: "2026-11-25",
  },
  fhirR4: {
    title: "HL7 FHIR R4 (4.0.1)",
    url: "http://hl7.org/fhir/R4",
    provision: "item",
    read: "2026-11-25",
  },
  snomedCt: {
    title: "SNOMED CT, UK edition",
    url: "https://termbrowser.nhs.uk",
    provision: "item",
    read: "2026-11-25",
  },
  reasonableAdjustmentFlag: {
    title: "Reasonable adjustment digital flag, NHS England",
    url: "https://digital.nhs.uk/services/reasonable-adjustment-flag",
    provision: "item",
    read: "2026-11-25",
  },
  sendStandards: {
    title: "SEND Standards",
    url: "https://w3id.org/send-standards/",
    provision: "part",
    read: "2026-11-25",
  },
} as const satisfies Record<string, Instrument>;

/** Key of an instrument. */
export type InstrumentKey = keyof typeof instruments;
