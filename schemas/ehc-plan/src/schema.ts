import {
  cite,
  documentKind,
  ehcTimelinessException,
  issueReason,
  laCodePattern,
  legalRegime,
  localAuthority,
  odsCodePattern,
  planRecipient,
  planStatus,
  type RelatedPerson,
  representationFrom,
  reviewType,
  sen2CeaseReason,
} from "@send-standards/common";
import { define, entry, idPattern, items } from "@send-standards/common/schema";
import { Type } from "@sinclair/typebox";
import type {
  Child,
  SectionA,
  SectionB,
  SectionC,
  SectionD,
  SectionE,
  SectionF,
  SectionG,
  SectionH1,
  SectionH2,
  SectionI,
  SectionJ,
  SectionK,
  Sections,
} from "./types.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "ordinary" });
const personal = { sensitivity: "personal" } as const;
const law = cite("sendRegs2014", "12(1)");

/** The sections by letter. */
export const SectionsSchema = define(
  "Sections",
  "The sections of the plan under their letters. Each is there, also when it is empty; J only where there is something to say.",
  {
    A: p.use<SectionA>("SectionA", "Section A", "Views, interests and aspirations.", {
      source: law,
      sensitivity: "special-category",
    }),
    B: p.use<SectionB>("SectionB", "Section B", "Special educational needs.", {
      source: law,
      sensitivity: "special-category",
    }),
    C: p.use<SectionC>("SectionC", "Section C", "Health care needs.", { source: law, sensitivity: "special-category" }),
    D: p.use<SectionD>("SectionD", "Section D", "Social care needs.", { source: law, sensitivity: "special-category" }),
    E: p.use<SectionE>("SectionE", "Section E", "Outcomes.", { source: law, sensitivity: "special-category" }),
    F: p.use<SectionF>("SectionF", "Section F", "Special educational provision.", {
      source: law,
      sensitivity: "special-category",
    }),
    G: p.use<SectionG>("SectionG", "Section G", "Health care provision.", {
      source: law,
      sensitivity: "special-category",
    }),
    H1: p.use<SectionH1>(
      "SectionH1",
      "Section H1",
      "Social care provision under the Chronically Sick and Disabled Persons Act 1970.",
      {
        source: law,
        sensitivity: "special-category",
      },
    ),
    H2: p.use<SectionH2>("SectionH2", "Section H2", "Other social care provision.", {
      source: law,
      sensitivity: "special-category",
    }),
    I: p.use<SectionI>("SectionI", "Section I", "School or other institution.", { source: law, ...personal }),
    K: p.use<SectionK>("SectionK", "Section K", "Advice and information.", {
      source: cite("sendRegs2014", "12(4)"),
      sensitivity: "special-category",
    }),
  },
  {
    J: p.use<SectionJ>("SectionJ", "Section J", "Personal budget.", { source: law, sensitivity: "special-category" }),
  },
);

/** A digital Education, Health and Care plan. */
export const EhcPlanSchema = define(
  "EHC plan",
  "A digital Education, Health and Care plan of England.",
  {
    standard: Type.Literal("ehc-plan", {
      title: "Standard",
      description: "Always ehc-plan; tells a program what the record is.",
      "x-since": "1.0.0",
      "x-source": "SEND Standards",
      "x-sensitivity": "ordinary",
    }),
    standardVersion: p.pattern(
      "Standard version",
      "Major and minor version of the standard that the record keeps to, as 1.0.",
      {
        pattern: "^1\\.(0|[1-9][0-9]{0,3})$",
        max: 6,
      },
    ),
    planId: p.pattern("Plan id", "Id of the plan in the authority's system; the same in every version of the plan.", {
      pattern: idPattern,
      max: 64,
      ...personal,
    }),
    legalRegime: p.code(legalRegime, "Legal regime", "Law under which the plan is made."),
    status: p.code(planStatus, "Status", "Where the plan stands.", { source: cite("sendRegs2014", "13") }),
    maintainingAuthority: p.external(
      localAuthority,
      "Maintaining authority",
      "Local authority that maintains the plan, three-digit DfE code.",
      {
        pattern: laCodePattern,
        max: 3,
        source: cite("cfa2014", "37"),
        ...personal,
      },
    ),
    child: p.use<Child>("Child", "Child or young person", "The child or young person whose plan it is.", {
      source: cite("sen2"),
      ...personal,
    }),
    sections: p.use<Sections>("Sections", "Sections", "The sections of the plan under their letters.", {
      source: law,
      sensitivity: "special-category",
    }),
  },
  {
    version: p.integer(
      "Version",
      "Number of this version of the plan; 1 for the first final plan.",
      { minimum: 1, maximum: 999 },
      {
        source: cite("codeOfPractice", "9.193", false),
      },
    ),
    supersedes: p.group(
      "Supersedes",
      "The version that this one replaces.",
      {},
      {
        version: p.integer("Version", "Number of that version.", { minimum: 1, maximum: 999 }),
        issuedDate: p.date("Issued date", "Day on which that version was issued.", {
          source: cite("codeOfPractice", "9.193", false),
        }),
        documentHash: p.pattern("Document hash", "SHA-256 of that version in lower-case hexadecimal.", {
          pattern: "^[0-9a-f]{64}$",
          max: 64,
        }),
      },
      { source: cite("codeOfPractice", "9.193", false) },
    ),
    issueReason: p.code(issueReason, "Issue reason", "Why this version was issued."),
    requestReceivedDate: p.date(
      "Request received date",
      "Day on which the request for an assessment was received, or the authority became responsible.",
      {
        source: cite("sendRegs2014", "13(2)"),
        ...personal,
      },
    ),
    decisionToAssessDate: p.date(
      "Decision to assess date",
      "Day on which the authority told the family that it would assess.",
      {
        source: cite("sendRegs2014", "5(1)"),
        ...personal,
      },
    ),
    draftSentDate: p.date("Draft sent date", "Day on which the draft was served.", {
      source: cite("sendRegs2014", "13(1)"),
      ...personal,
    }),
    representationsDueDate: p.date(
      "Representations due date",
      "Last day for representations about the draft or the proposed amendments.",
      {
        source: cite("sendRegs2014", "13(1)(a)"),
        ...personal,
      },
    ),
    familyAgreedEarlyDate: p.date(
      "Family agreed early date",
      "Day on which the family agreed to the draft before the time for representations was over.",
      {
        ...personal,
      },
    ),
    amendmentNoticeDate: p.date("Amendment notice date", "Day on which notice of the proposed amendments was sent.", {
      source: cite("sendRegs2014", "22(2)"),
      ...personal,
    }),
    issuedDate: p.date("Issued date", "Day on which this version was sent as a final or amended final plan.", {
      source: cite("sendRegs2014", "13(2)"),
      ...personal,
    }),
    firstIssuedDate: p.date("First issued date", "Day on which the first final plan was sent.", {
      source: cite("cfa2014", "44(1)"),
      ...personal,
    }),
    lastReviewDate: p.date("Last review date", "Day on which the last review was completed.", {
      source: cite("cfa2014", "44(1)"),
      ...personal,
    }),
    reviewMeetingDate: p.date("Review meeting date", "Day of the review meeting that led to this version.", {
      source: cite("sendRegs2014", "20"),
      ...personal,
    }),
    reviewType: p.code(reviewType, "Review type", "Kind of the review that led to this version."),
    nextReviewDueDate: p.date("Next review due date", "Day by which the next review is to be completed.", {
      source: cite("cfa2014", "44(1)"),
      ...personal,
    }),
    endDate: p.date("End date", "Last day of the plan, where it is known that it ends.", {
      source: cite("sendRegs2014", "46"),
      ...personal,
    }),
    courseEndDate: p.date(
      "Course end date",
      "Scheduled last day of the course or apprenticeship of a young person of 25.",
      {
        source: cite("sendRegs2014", "46"),
        ...personal,
      },
    ),
    timeLimitExceptions: p.list(
      entry(
        {
          ground: p.code(ehcTimelinessException, "Ground", "Ground in the regulations.", {
            source: cite("sendRegs2014", "10(4)"),
            ...personal,
          }),
        },
        {
          from: p.date("From", "First day of the circumstance.", {
            source: cite("sendRegs2014", "10(4)"),
            ...personal,
          }),
          to: p.date("To", "Last day of the circumstance.", { source: cite("sendRegs2014", "10(4)"), ...personal }),
          effect: p.text("Effect", "Why it made keeping the limit impractical.", {
            max: 1000,
            source: cite("sendRegs2014", "10(4)"),
            ...personal,
          }),
        },
      ),
      "Time limit exceptions",
      "Circumstances that excuse a missed time limit.",
      { max: 20, source: cite("sendRegs2014", "10(4)"), ...personal },
    ),
    people: p.useList<RelatedPerson>(
      "RelatedPerson",
      "People",
      "Parents, carers and other people in the child's or young person's life.",
      {
        max: 30,
        source: cite("templateTesting"),
        ...personal,
      },
    ),
    formerAuthority: p.external(
      localAuthority,
      "Former authority",
      "Authority that maintained the plan before, three-digit DfE code.",
      {
        pattern: laCodePattern,
        max: 3,
        source: cite("sendRegs2014", "15"),
        ...personal,
      },
    ),
    transferDate: p.date("Transfer date", "Day on which the plan was transferred to or from this authority.", {
      source: cite("sendRegs2014", "15"),
      ...personal,
    }),
    responsibleCommissioners: p.list(
      entry(
        {},
        {
          odsCode: p.pattern("ODS code", "Organisation Data Service code of the body.", {
            pattern: odsCodePattern,
            max: 10,
            source: cite("cfa2014", "42(4)"),
          }),
          name: p.line("Name", "Name of the body.", { source: cite("cfa2014", "42(4)") }),
          from: p.date("From", "First day on which it was responsible.", { source: cite("cfa2014", "42(4)") }),
          to: p.date("To", "Last day on which it was responsible.", { source: cite("cfa2014", "42(4)") }),
        },
      ),
      "Responsible commissioners",
      "Integrated care boards and other bodies under a duty to arrange the health care provision.",
      { max: 10, source: cite("cfa2014", "42(4)"), ...personal },
    ),
    signatory: p.group(
      "Signatory",
      "Officer who signed the final plan.",
      {},
      {
        name: p.line("Name", "Name of the officer.", { source: cite("codeOfPractice", "9.125"), ...personal }),
        role: p.line("Role", "Post of the officer.", { source: cite("codeOfPractice", "9.125") }),
        signedDate: p.date("Signed date", "Day of the signature.", { source: cite("codeOfPractice", "9.125") }),
      },
      { source: cite("codeOfPractice", "9.125"), ...personal },
    ),
    distribution: p.list(
      entry(
        {
          recipient: p.code(planRecipient, "Recipient", "Kind of recipient.", {
            source: cite("sendRegs2014", "13(2)"),
          }),
        },
        { date: p.date("Date", "Day on which it was sent.", { source: cite("sendRegs2014", "13(2)") }) },
      ),
      "Distribution",
      "To whom this version was sent, and when.",
      { max: 30, source: cite("sendRegs2014", "13(2)") },
    ),
    appealNotice: p.group(
      "Appeal notice",
      "What the notice with the decision told the family.",
      {},
      {
        sentDate: p.date("Sent date", "Day on which it was sent.", {
          source: cite("sendRegs2014", "14(2)"),
          ...personal,
        }),
        appealRight: p.flag("Appeal right", "true where it told of the right of appeal and its time limit.", {
          source: cite("sendRegs2014", "14(2)"),
        }),
        mediation: p.flag("Mediation", "true where it told of mediation.", { source: cite("sendRegs2014", "32") }),
        adviceServices: p.flag(
          "Advice services",
          "true where it told of information, advice and disagreement resolution services.",
          {
            source: cite("sendRegs2014", "14(2)"),
          },
        ),
      },
      { source: cite("sendRegs2014", "14(2)") },
    ),
    ceasing: p.group(
      "Ceasing",
      "The decision to cease to maintain the plan.",
      {},
      {
        reason: p.code(sen2CeaseReason, "Reason", "Reason as the SEN2 census lists it.", {
          source: cite("sen2"),
          ...personal,
        }),
        familyConsultedDate: p.date(
          "Family consulted date",
          "Day on which the child's parent or the young person was consulted.",
          {
            source: cite("sendRegs2014", "31(1)"),
            ...personal,
          },
        ),
        institutionConsultedDate: p.date(
          "Institution consulted date",
          "Day on which the head or principal of the institution named was consulted.",
          {
            source: cite("sendRegs2014", "31(1)"),
            ...personal,
          },
        ),
        noticeDate: p.date("Notice date", "Day on which notice of the decision was sent.", {
          source: cite("sendRegs2014", "31(2)"),
          ...personal,
        }),
        mediationCertificateDate: p.date("Mediation certificate date", "Day of the mediation certificate.", {
          source: cite("cfa2014", "55"),
          ...personal,
        }),
        appealEndedDate: p.date("Appeal ended date", "Day on which an appeal was decided or withdrawn.", {
          source: cite("cfa2014", "45(4)"),
          ...personal,
        }),
        ceasedDate: p.date("Ceased date", "Day on which the plan ceased.", {
          source: cite("cfa2014", "45"),
          ...personal,
        }),
        outcomesConsidered: p.text(
          "Outcomes considered",
          "What was found about the education and training outcomes of somebody over 18.",
          {
            source: cite("cfa2014", "45(3)"),
            sensitivity: "special-category",
          },
        ),
      },
      { source: cite("cfa2014", "45"), ...personal },
    ),
    representations: p.list(
      entry(
        {
          id: p.id("Id of this representation in the record."),
          from: p.code(representationFrom, "From", "Who made it.", { source: cite("sendRegs2014", "13(1)(a)") }),
        },
        {
          date: p.date("Date", "Day on which it was made.", { source: cite("sendRegs2014", "13(1)(a)") }),
          text: p.text("Text", "What was said.", {
            source: cite("sendRegs2014", "13(1)(a)"),
            sensitivity: "special-category",
          }),
          response: p.text("Response", "What the authority did about it.", { sensitivity: "special-category" }),
        },
      ),
      "Representations",
      "What the family said about the draft or the proposed amendments.",
      { max: 100, source: cite("sendRegs2014", "13(1)(a)"), sensitivity: "special-category" },
    ),
    changes: p.list(
      entry(
        {
          pointer: p.line("Pointer", "JSON Pointer to what changed, in this version or the one before.", { max: 300 }),
        },
        {
          summary: p.text("Summary", "What changed.", { max: 2000, sensitivity: "special-category" }),
          reason: p.text("Reason", "Why it changed.", { max: 2000, sensitivity: "special-category" }),
          representationRef: p.ref("Representation", "Id of the representation that led to it."),
        },
      ),
      "Changes",
      "What changed from the version before.",
      { max: 500, source: cite("codeOfPractice", "9.193", false), sensitivity: "special-category" },
    ),
    references: p.group(
      "References",
      "References of related cases in the authority's system.",
      {},
      {
        request: p.line("Request", "Reference of the request for an assessment.", { max: 64 }),
        assessment: p.line("Assessment", "Reference of the assessment.", { max: 64 }),
        reviews: p.texts("Reviews", "References of reviews, earliest first."),
        appeal: p.line("Appeal", "Reference of an appeal.", { max: 64 }),
      },
    ),
    attachments: p.list(
      entry(
        {
          id: p.id("Id of this attachment in the record."),
          kind: p.code(documentKind, "Kind", "Kind of document.", { source: cite("templateTesting") }),
        },
        {
          title: p.line("Title", "What it is called.", personal),
          mediaType: p.line("Media type", "Media type, such as application/pdf or video/mp4.", { max: 100 }),
          uri: p.line("URI", "Where it is kept. The standard does not move files.", { max: 1000, ...personal }),
          seconds: p.integer(
            "Seconds",
            "Length of a recording in seconds.",
            { minimum: 1, maximum: 86_400 },
            { source: cite("templateTesting") },
          ),
          documentHash: p.pattern("Document hash", "SHA-256 in lower-case hexadecimal.", {
            pattern: "^[0-9a-f]{64}$",
            max: 64,
          }),
        },
      ),
      "Attachments",
      "Documents, pictures and recordings that belong to the plan.",
      { max: 100, source: cite("templateTesting"), sensitivity: "special-category" },
    ),
    synthetic: p.flag("Synthetic", "true where the record is made up and is about nobody."),
    extensions: p.extensions(),
  },
);
