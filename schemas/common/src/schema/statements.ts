import { aspirationHorizon, language, pfaArea, statementAuthor, statementMode } from "../code-lists/index.ts";
import { cite } from "../sources/index.ts";
import { define, items } from "./items.ts";
import { languageCodePattern } from "./people.ts";

const p = items({ source: cite("codeOfPractice", "9.69"), sensitivity: "special-category" });
const design = cite("sendStandards");

/** Something said, with whose voice it is. */
export const StatementSchema = define(
  "Statement",
  "Something a child, young person, parent or other person said, with whose voice it is and how it was given.",
  { text: p.text("Text", "What was said, or what the drawing or recording shows, in plain text.") },
  {
    author: p.code(statementAuthor, "Author", "Whose view it is."),
    mode: p.code(
      statementMode,
      "Mode",
      "Whether the words are quoted, written, interpreted by an adult, observed, drawn or recorded.",
    ),
    dateGiven: p.date("Date given", "Day on which it was said.", { source: design }),
    language: p.external(
      language,
      "Language",
      "Language in which it was given, as a code of the common basic data set: three or four capital letters.",
      {
        pattern: languageCodePattern,
        max: 4,
        source: design,
      },
    ),
    recordedBy: p.line("Recorded by", "Role of the person who wrote it down or interpreted it.", { source: design }),
    attachmentRef: p.ref("Attachment", "Id of the attachment that holds the drawing or recording.", { source: design }),
  },
);

/** A long-term hope. */
export const AspirationSchema = define(
  "Aspiration",
  "What the child, young person or parent hopes for. The authority is not held to account for it.",
  {
    id: p.id("Id of this aspiration in the record."),
    text: p.text("Text", "The hope, in the holder's words where possible.", { source: cite("codeOfPractice", "9.65") }),
  },
  {
    holder: p.code(statementAuthor, "Holder", "Whose hope it is.", { source: cite("codeOfPractice", "9.65") }),
    horizon: p.code(aspirationHorizon, "Horizon", "Whether it is for soon or for later in life.", {
      source: design,
    }),
    pfaAreas: p.codes(pfaArea, "Preparing for adulthood areas", "Areas of adult life that it speaks of.", {
      source: cite("codeOfPractice", "8.10", false),
    }),
    dateGiven: p.date("Date given", "Day on which it was recorded.", { source: design }),
    extensions: p.extensions(),
  },
);
