import type { Finding } from "@send-standards/core";
import type { Note, NoteFate, NoteOutcome } from "@send-standards/validator";

/** What a file of notes is written from. */
export interface NotesSource {
  readonly findings: readonly Finding[];
  /** The notes that there were, as they were. */
  readonly notes: readonly Note[];
  /** What became of each of them. */
  readonly outcomes: readonly NoteOutcome[];
  /** Whether notes name their file, as they do where several are checked. */
  readonly isNamed: boolean;
}

/** A file of notes as it will be written. */
export interface NotesText {
  readonly text: string;
  /** How many of the notes that there were are not in it. */
  readonly leftOut: number;
}

/** Notes that have nothing to explain any more. */
const leftOver: ReadonlySet<NoteFate | undefined> = new Set<NoteFate>(["unused", "repeated"]);

/** Notes whose finding counts all the same. */
const notInForce: ReadonlySet<NoteFate> = new Set<NoteFate>(["expired", "unwritten"]);

const entryOf = ({ rule, file, record = 1, pointer }: Finding | Note, isNamed: boolean): Note => ({
  rule,
  ...(isNamed && file !== undefined ? { file } : {}),
  record,
  pointer,
  note: "",
  by: "",
  expires: "",
});

/**
 * Returns a file of notes: those that there were, without the ones that explain nothing any more, then one to be
 * written for each query that no note is about. Of a record there is nothing in the new ones but places.
 */
export const notesText = ({ findings, notes, outcomes, isNamed }: NotesSource): NotesText => {
  const keyOf = (one: Finding | Note): string => JSON.stringify(entryOf(one, isNamed));
  const kept = notes.filter((_, at) => !leftOver.has(outcomes[at]?.fate));
  const taken = new Set(outcomes.filter(({ fate }) => notInForce.has(fate)).map(({ note }) => keyOf(note)));
  const open = new Map<string, Note>();
  for (const finding of findings) {
    const isOpen = finding.severity === "query" && finding.noted === undefined && !finding.rule.startsWith("notes/");
    if (isOpen && !taken.has(keyOf(finding))) open.set(keyOf(finding), entryOf(finding, isNamed));
  }
  const text = `${JSON.stringify({ notes: [...kept, ...open.values()] }, null, 2)}\n`;
  return { text, leftOut: notes.length - kept.length };
};
