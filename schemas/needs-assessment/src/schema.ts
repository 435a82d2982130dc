import {
  type Advice,
  adviceType,
  assessmentEndReason,
  assessmentOrigin,
  cite,
  documentKind,
  laCodePattern,
  legalRegime,
  localAuthority,
  odsCodePattern,
  type Professional,
  type RelatedPerson,
} from "@send-standards/common";
import { define, entry, idPattern, items } from "@send-standards/common/schema";
import { Type } from "@sinclair/typebox";
import type {
  Appeal,
  AssessmentDecision,
  CensusEntry,
  Child,
  Consent,
  CriteriaSet,
  EvidenceItem,
  Mediation,
  Notification,
  PlanDecision,
  Request,
  Reversal,
  Sufficiency,
  TimeLimitException,
  Views,
  WayForwardMeeting,
} from "./types.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "ordinary" });
const personal = { sensitivity: "personal" } as const;
const special = { sensitivity: "special-category" } as const;

/** An EHC needs assessment from the request to the decision about a plan. */
export const NeedsAssessmentSchema = define(
  "EHC needs assessment",
  "The request for an EHC needs assessment of a child or young person, its evidence, advice and decisions.",
  {
    standard: Type.Literal("needs-assessment", {
      title: "Standard",
      description: "Always needs-assessment; tells a program what the record is.",
      "x-since": "1.0.0",
      "x-source": "SEND Standards",
      "x-sensitivity": "ordinary",
    }),
    standardVersion: p.pattern(
      "Standard version",
      "Major and minor version of the standard that the record keeps to, as 1.0.",
      { pattern: "^1\\.(0|[1-9][0-9]{0,3})$", max: 6 },
    ),
    assessmentId: p.pattern("Assessment id", "Id of the case in the authority's system.", {
      pattern: idPattern,
      max: 64,
      ...personal,
    }),
    legalRegime: p.code(legalRegime, "Legal regime", "Law under which the case is decided."),
    authority: p.external(localAuthority, "Authority", "Local authority that decides, three-digit DfE code.", {
      pattern: laCodePattern,
      max: 3,
      source: cite("cfa2014", "24"),
      ...personal,
    }),
    origin: p.code(
      assessmentOrigin,
      "Origin",
      "How the case came to the authority; the time limits are counted from it.",
      { source: cite("cfa2014", "36(3)") },
    ),
    child: p.use<Child>("Child", "Child or young person", "The child or young person whose needs are to be assessed.", {
      source: cite("sen2"),
      ...personal,
    }),
  },
  {
    request: p.use<Request>(
      "Request",
      "Request",
      "The request, or how the child or young person was brought to attention.",
      {
        source: cite("cfa2014", "36(1)"),
        ...special,
      },
    ),
    responsibleFromDate: p.date(
      "Responsible from date",
      "Day on which the authority became responsible, where nobody asked it for an assessment before: the day on which it was told, on which the family moved in, or on which a plan was transferred.",
      { source: cite("sendRegs2014", "5(1)"), ...personal },
    ),
    formerAuthority: p.external(
      localAuthority,
      "Former authority",
      "Authority that was responsible before the family moved, three-digit DfE code.",
      { pattern: laCodePattern, max: 3, source: cite("sendRegs2014", "15"), ...personal },
    ),
    previousAssessmentDate: p.date(
      "Previous assessment date",
      "Day on which an earlier EHC needs assessment of the same person was completed.",
      { source: cite("cfa2014", "36(6)(b)"), ...personal },
    ),
    people: p.useList<RelatedPerson>(
      "RelatedPerson",
      "People",
      "Parents, carers and other people in the child's or young person's life.",
      { max: 30, source: cite("cfa2014", "36(1)"), ...personal },
    ),
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
      "Integrated care boards and other bodies that are told of the assessment and arrange health advice.",
      { max: 10, source: cite("sendRegs2014", "4(2)"), ...personal },
    ),
    caseOfficer: p.use<Professional>("Professional", "Case officer", "Officer of the authority who handles the case.", {
      ...personal,
    }),
    familyConsultedDate: p.date(
      "Family consulted date",
      "Day on which the child's parent or the young person was consulted about the request.",
      { source: cite("cfa2014", "36(4)"), ...personal },
    ),
    views: p.use<Views>("Views", "Views", "What the child or young person and the parents say.", {
      source: cite("cfa2014", "36(7)"),
      ...special,
    }),
    consents: p.useList<Consent>("Consent", "Consents", "What the family agreed to, or did not.", {
      max: 30,
      ...personal,
    }),
    notifications: p.useList<Notification>("Notification", "Notifications", "Who was told of the case, and when.", {
      max: 50,
      source: cite("sendRegs2014", "4(2)"),
      ...personal,
    }),
    evidence: p.useList<EvidenceItem>(
      "EvidenceItem",
      "Evidence",
      "What came with the request or was already held, one entry a document.",
      { max: 200, source: cite("codeOfPractice", "9.14"), ...special },
    ),
    sufficiency: p.useList<Sufficiency>(
      "Sufficiency",
      "Sufficiency",
      "Which evidence is sufficient in place of new advice, and who is satisfied with it.",
      { max: 200, source: cite("sendRegs2014", "6(4)"), ...special },
    ),
    criteriaSets: p.useList<CriteriaSet>(
      "CriteriaSet",
      "Criteria sets",
      "Criteria that the evidence was held against. They advise and never decide.",
      { max: 10, ...special },
    ),
    decision: p.use<AssessmentDecision>("AssessmentDecision", "Decision", "Whether there will be an assessment.", {
      source: cite("cfa2014", "36(3)"),
      ...special,
    }),
    advice: p.useList<Advice>("Advice", "Advice", "The advice and information sought in the assessment.", {
      source: cite("sendRegs2014", "6(1)"),
      ...special,
    }),
    adviceNotSought: p.list(
      entry(
        {
          type: p.code(adviceType, "Type", "The kind of advice that was not sought.", {
            source: cite("sendRegs2014", "6(1)"),
          }),
        },
        { reason: p.text("Reason", "Why it was not sought.", { max: 1000, ...special }) },
      ),
      "Advice not sought",
      "Kinds of advice that the authority did not seek, and why.",
      { max: 20, source: cite("sendRegs2014", "6(1)"), ...special },
    ),
    sensoryImpairmentKnown: p.flag(
      "Sensory impairment known",
      "true where it appeared to the authority during the assessment that the child or young person has a hearing, vision or multi-sensory impairment.",
      { source: cite("sendRegs2014", "6(2)"), ...special },
    ),
    planDecision: p.use<PlanDecision>(
      "PlanDecision",
      "Decision after the assessment",
      "Whether there will be a plan.",
      {
        source: cite("cfa2014", "37(1)"),
        ...special,
      },
    ),
    draftSentDate: p.date("Draft sent date", "Day on which the draft plan was sent.", {
      source: cite("sendRegs2014", "13(1)"),
      ...personal,
    }),
    finalPlan: p.group(
      "Final plan",
      "The plan that the assessment led to.",
      {},
      {
        issuedDate: p.date("Issued date", "Day on which the finalised plan was sent.", {
          source: cite("sendRegs2014", "13(2)"),
          ...personal,
        }),
        planId: p.pattern("Plan id", "Id of the plan in the authority's system.", {
          pattern: idPattern,
          max: 64,
          ...personal,
        }),
      },
      { source: cite("sendRegs2014", "13(2)"), ...personal },
    ),
    timeLimitExceptions: p.useList<TimeLimitException>(
      "TimeLimitException",
      "Time limit exceptions",
      "Circumstances that may excuse a missed time limit.",
      { max: 20, source: cite("sendRegs2014", "10(4)"), ...special },
    ),
    wayForwardMeetings: p.useList<WayForwardMeeting>(
      "WayForwardMeeting",
      "Way-forward meetings",
      "Meetings with the family after a refusal.",
      { max: 10, ...special },
    ),
    mediations: p.useList<Mediation>("Mediation", "Mediations", "Mediations and mediation certificates.", {
      max: 10,
      source: cite("cfa2014", "55"),
      ...special,
    }),
    appeals: p.useList<Appeal>("Appeal", "Appeals", "Appeals to the First-tier Tribunal.", {
      max: 10,
      source: cite("cfa2014", "51(2)"),
      ...personal,
    }),
    reversals: p.useList<Reversal>("Reversal", "Reversals", "Events that overturned a refusal, earliest first.", {
      max: 10,
      source: cite("sendRegs2014", "44(2)"),
      ...personal,
    }),
    ended: p.group(
      "Ended",
      "Set where the case ended before its decision.",
      { reason: p.code(assessmentEndReason, "Reason", "Why it ended.", { source: cite("sen2"), ...special }) },
      {
        date: p.date("Date", "Day on which it ended.", { source: cite("sen2"), ...personal }),
        toAuthority: p.external(
          localAuthority,
          "To authority",
          "Authority to whose area the family moved, three-digit DfE code.",
          { pattern: laCodePattern, max: 3, source: cite("sen2"), ...personal },
        ),
        note: p.text("Note", "What was said about it.", { max: 1000, ...special }),
      },
      { source: cite("sen2"), ...special },
    ),
    census: p.use<CensusEntry>("CensusEntry", "Census", "What the SEN2 census is told of the case.", {
      source: cite("sen2"),
      ...personal,
    }),
    attachments: p.list(
      entry(
        {
          id: p.id("Id of this attachment in the record."),
          kind: p.code(documentKind, "Kind", "Kind of document."),
        },
        {
          title: p.line("Title", "What it is called.", personal),
          mediaType: p.line("Media type", "Media type, such as application/pdf.", { max: 100 }),
          uri: p.line("URI", "Where it is kept. The standard does not move files.", { max: 1000, ...personal }),
          documentHash: p.pattern("Document hash", "SHA-256 in lower-case hexadecimal.", {
            pattern: "^[0-9a-f]{64}$",
            max: 64,
          }),
        },
      ),
      "Attachments",
      "Documents, pictures and recordings that belong to the case.",
      { max: 200, ...special },
    ),
    synthetic: p.flag("Synthetic", "true where the record is made up and is about nobody."),
    extensions: p.extensions(),
  },
);
