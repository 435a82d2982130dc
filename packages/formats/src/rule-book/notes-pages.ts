import type { NoteRule } from "@send-standards/core";
import type { GeneralRule } from "./general-rule.ts";

/** What can be wrong with the notes of a validation. */
export const notesPages: readonly (GeneralRule & { readonly id: NoteRule })[] = [
  {
    id: "notes/expired",
    severity: "query",
    statement: "Every note whose finding is still there counts on the day of the validation.",
    why: "An explanation of last year need not hold any more, so its finding counts again after the day that the note names.",
    fix: "Look into the finding once more. Put the record right, or write what holds now and give the note a later day.",
  },
  {
    id: "notes/unwritten",
    severity: "advice",
    statement: "Every note says what was found out, who looked into it, and until when it counts.",
    why: "An empty entry explains nothing, so its finding counts as before.",
    fix: "Fill in note, by and expires, or remove the entry.",
  },
  {
    id: "notes/unused",
    severity: "advice",
    statement: "Every note explains a finding.",
    why: "A note that explains nothing is left over from a record that was put right, or looks in the wrong place and leaves its finding unexplained.",
    fix: "Compare its rule, file, record and pointer with the report: records may have other numbers in a new export. Remove a note that is not needed; --write-notes does so for all.",
  },
  {
    id: "notes/error",
    severity: "query",
    statement: "No note is about an error.",
    why: "An error is a breach of the law or of the standard, which no explanation mends; it counts whatever a note says.",
    fix: "Put the record right, and remove the note.",
  },
];
