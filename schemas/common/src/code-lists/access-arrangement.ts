import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** An arrangement for a learner in tests and examinations. */
export const accessArrangement = {
  id: "access-arrangement",
  title: "Access arrangement",
  mode: "extensible",
  fallback: "Show the code as sent and treat the arrangement as another one.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    { code: "extraTime", label: "Extra time", definition: "More time than others have." },
    { code: "restBreaks", label: "Supervised rest breaks", definition: "Breaks that do not count as time." },
    { code: "reader", label: "Reader", definition: "Somebody, or a program, that reads out." },
    { code: "scribe", label: "Scribe", definition: "Somebody who writes down, or speech recognition." },
    { code: "wordProcessor", label: "Word processor", definition: "Typing in place of writing by hand." },
    { code: "separateRoom", label: "Separate room", definition: "Apart from other candidates." },
    { code: "prompter", label: "Prompter", definition: "Somebody who brings attention back." },
    {
      code: "practicalAssistant",
      label: "Practical assistant",
      definition: "Somebody who carries out what the candidate says.",
    },
    { code: "languageModifier", label: "Language modifier", definition: "Somebody who rewords carrier language." },
    { code: "modifiedPaper", label: "Modified paper", definition: "Braille, large print or another format." },
    {
      code: "signLanguageInterpreter",
      label: "Sign language interpreter",
      definition: "Somebody who signs the questions.",
    },
    { code: "other", label: "Other", definition: "Any other arrangement." },
  ] as const,
} satisfies CodeList;

/** A code of the list `access-arrangement`. */
export type AccessArrangementCode = CodeOf<typeof accessArrangement>;
