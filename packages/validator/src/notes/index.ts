export { isWritten, type Note, type PlacedNote } from "./note.ts";
export { createNoteBook, type NoteBook, type NoteBookOptions, type NoteOutcome, type Unchecked } from "./note-book.ts";
export type { NoteFate } from "./note-fate.ts";
export { type NotesProblem, type ParsedNotes, parseNotes } from "./parse-notes.ts";
