import {
  adviceDisposition,
  adviceMethod,
  advicePurpose,
  adviceType,
  ehcpSection,
  statementKind,
} from "../code-lists/index.ts";
import { cite } from "../sources/index.ts";
import type { AdviceStatement, Professional, Quantity } from "../types.ts";
import { define, entry, items } from "./items.ts";

const p = items({ source: cite("sendRegs2014", "6(1)"), sensitivity: "special-category" });
const design = cite("sendStandards");

/** One statement inside an item of advice. */
export const AdviceStatementSchema = define(
  "Advice statement",
  "One statement inside an item of advice, so that a plan can cite it and say what became of it.",
  {
    id: p.id("Id of this statement in the record."),
    text: p.text("Text", "What the advice says."),
  },
  {
    kind: p.code(statementKind, "Kind", "Whether it states a need, a provision, an outcome or a strength."),
    quantity: p.use<Quantity>("Quantity", "Quantity", "How much is advised, where it advises provision."),
    targetSection: p.code(ehcpSection, "Target section", "Section of the plan that it belongs in.", {
      sensitivity: "ordinary",
    }),
    disposition: p.code(adviceDisposition, "Disposition", "What became of it in the plan.", {
      source: cite("codeOfPractice", "9.69"),
    }),
    usedInRefs: p.refs("Used in", "Ids of the needs, outcomes and provision that carry it.", { source: design }),
    reasonNotUsed: p.text("Reason not used", "Why it was left out or departed from.", {
      max: 2000,
      source: cite("codeOfPractice", "9.69"),
    }),
  },
);

/** Advice or information obtained for the assessment. */
export const AdviceSchema = define(
  "Advice",
  "One item of advice or information gathered in an EHC needs assessment or at a later review.",
  {
    id: p.id("Id of this advice in the record."),
    type: p.code(adviceType, "Type", "Who gives it, as the regulations list them."),
  },
  {
    title: p.line("Title", "Title of the report.", { source: cite("templateTesting") }),
    purposes: p.codes(advicePurpose, "Purposes", "What it was asked for and has been used for.", {
      source: design,
      sensitivity: "ordinary",
    }),
    requestedDate: p.date("Requested date", "Day on which the body received the authority's request.", {
      source: cite("sendRegs2014", "8(1)"),
    }),
    dueDate: p.date("Due date", "Last day of the six weeks.", { source: cite("sendRegs2014", "8(1)") }),
    receivedDate: p.date("Received date", "Day on which the authority received it.", {
      source: cite("sendRegs2014", "8(1)"),
    }),
    lateReason: p.line("Late reason", "Why it came after six weeks.", {
      max: 500,
      source: cite("sendRegs2014", "8(2)"),
    }),
    author: p.use<Professional>("Professional", "Author", "Who wrote it.", { source: cite("templateTesting") }),
    contributors: p.list(
      entry(
        {
          type: p.code(adviceType, "Type", "The kind of advice that this contributor answers for.", { source: design }),
        },
        {
          person: p.use<Professional>("Professional", "Person", "Who contributed.", { source: design }),
        },
      ),
      "Contributors",
      "Who wrote it together with the author, where it is one report of several professions.",
      { max: 20, source: design },
    ),
    reportDate: p.date("Report date", "Day on the report.", { source: cite("templateTesting") }),
    assessmentDates: p.dates("Assessment dates", "Days on which the child or young person was seen.", {
      source: cite("templateTesting"),
    }),
    methods: p.codes(adviceMethod, "Methods", "How the author came to know the child or young person.", {
      source: cite("templateTesting"),
    }),
    consultedQualifiedTeacher: p.flag(
      "Qualified teacher consulted",
      "true where the author of educational advice on a hearing, vision or multi-sensory impairment is a suitably qualified teacher or consulted one.",
      { source: cite("sendRegs2014", "6(2)") },
    ),
    coversNeeds: p.flag("Covers needs", "true where it speaks of the child's or young person's needs."),
    coversProvision: p.flag("Covers provision", "true where it speaks of the provision that the needs call for."),
    coversOutcomes: p.flag("Covers outcomes", "true where it speaks of the outcomes that the provision is to lead to."),
    summary: p.text("Summary", "What it says, in a few sentences.", { source: design }),
    statements: p.useList<AdviceStatement>("AdviceStatement", "Statements", "What it says, statement by statement.", {
      max: 200,
      source: design,
    }),
    reuse: p.group(
      "Reuse",
      "Set where advice that was given before for any purpose stands in for new advice.",
      {},
      {
        originalPurpose: p.line("Original purpose", "What it was first given for.", {
          source: cite("sendRegs2014", "6(4)"),
        }),
        authorAgreed: p.flag("Author agreed", "true where the person who gave it is satisfied that it is sufficient.", {
          source: cite("sendRegs2014", "6(4)"),
        }),
        authorityAgreed: p.flag("Authority agreed", "true where the authority is satisfied that it is sufficient.", {
          source: cite("sendRegs2014", "6(4)"),
        }),
        familyAgreed: p.flag(
          "Family agreed",
          "true where the child's parent or the young person is satisfied that it is sufficient.",
          {
            source: cite("sendRegs2014", "6(4)"),
          },
        ),
        date: p.date("Date", "Day of the agreement.", { source: design }),
      },
      { source: cite("sendRegs2014", "6(4)") },
    ),
    nilReturn: p.group(
      "Nil return",
      "Set where the body was asked and has nothing to say.",
      {},
      {
        assessed: p.flag(
          "Assessed",
          "true where somebody looked at the child or young person and found no need; false where records alone were searched.",
          {
            source: design,
          },
        ),
        reason: p.text("Reason", "Why there is nothing.", { max: 1000, source: design }),
      },
      { source: design },
    ),
    appended: p.flag("Appended", "true where a copy is attached to the plan.", {
      source: cite("sendRegs2014", "12(4)"),
      sensitivity: "ordinary",
    }),
    documentHash: p.pattern("Document hash", "SHA-256 of the attached document in lower-case hexadecimal.", {
      pattern: "^[0-9a-f]{64}$",
      max: 64,
      source: design,
      sensitivity: "ordinary",
    }),
    supersededBy: p.ref("Superseded by", "Id of the advice that replaced this one.", { source: design }),
    extensions: p.extensions(),
  },
);
