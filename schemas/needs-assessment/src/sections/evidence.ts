import { adviceType, cite, evidenceCategory, type Professional } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";

const p = items({ source: cite("codeOfPractice", "9.14"), sensitivity: "special-category" });
const design = cite("sendStandards");
const reuse = cite("sendRegs2014", "6(4)");

/** One document or other piece of evidence about the request. */
export const EvidenceItemSchema = define(
  "Evidence item",
  "One document or other piece of evidence that came with the request or that the authority already holds.",
  { id: p.id("Id of this evidence in the record.") },
  {
    title: p.line("Title", "What it is called.", { source: design }),
    categories: p.codes(evidenceCategory, "Categories", "What it shows, as the Code of Practice lists it."),
    adviceTypes: p.codes(
      adviceType,
      "Advice types",
      "Kinds of advice that it could stand in for, so that nothing is collected twice.",
      { source: cite("sendRegs2014", "6(1)") },
    ),
    date: p.date("Date", "Day on which it was written.", { source: design }),
    receivedDate: p.date("Received date", "Day on which the authority received it.", { source: design }),
    author: p.use<Professional>("Professional", "Author", "Who wrote it.", { source: design }),
    summary: p.text("Summary", "What it says, in a few sentences.", { source: design }),
    attachmentRef: p.ref("Attachment", "Id of the attachment that holds it.", { source: design }),
    adviceRef: p.ref("Advice", "Id of the advice that it became, where it stands in for new advice.", {
      source: reuse,
    }),
    extensions: p.extensions(),
  },
);

/** Whether evidence is sufficient in place of new advice. */
export const SufficiencySchema = define(
  "Sufficiency",
  "Whether its author, the authority and the family are satisfied that evidence is sufficient in place of new advice. All three must be.",
  { evidenceRef: p.ref("Evidence", "Id of the evidence.", { source: reuse }) },
  {
    adviceType: p.code(adviceType, "Advice type", "The kind of advice that it would stand in for.", { source: reuse }),
    wholeOfType: p.flag(
      "Whole of the type",
      "true where nothing more of this kind of advice is needed; false where somebody else of the same kind is still to be asked.",
      { source: reuse },
    ),
    authorAgreed: p.flag("Author agreed", "true where the person who gave it is satisfied that it is sufficient.", {
      source: reuse,
    }),
    authorityAgreed: p.flag("Authority agreed", "true where the authority is satisfied that it is sufficient.", {
      source: reuse,
    }),
    familyAgreed: p.flag(
      "Family agreed",
      "true where the child's parent or the young person is satisfied that it is sufficient.",
      { source: reuse },
    ),
    date: p.date("Date", "Day on which the last of the three said so.", { source: design }),
    note: p.text("Note", "What was said, above all where somebody was not satisfied.", { max: 1000, source: design }),
  },
);
