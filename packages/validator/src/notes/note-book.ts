import type { Finding } from "@send-standards/core";
import { isWritten, type Note, type PlacedNote } from "./note.ts";
import type { NoteFate } from "./note-fate.ts";
import { noteFinding } from "./note-finding.ts";

/** Options of `createNoteBook`. */
export interface NoteBookOptions {
  /** In the order of their file; see `parseNotes`. */
  readonly notes: readonly PlacedNote[];
  /** ISO 8601 date. A note counts on its last day, and no longer. */
  readonly asOf: string;
  /** Every file that is checked, as findings name it; a note without a file counts where there is one at most. */
  readonly files: readonly string[];
  /** Name of the file of notes, for the findings about them. */
  readonly file?: string;
}

/** What could not be judged: a file, a record of it, or a rule on that record. */
export interface Unchecked {
  readonly file?: string | undefined;
  /** 1 where absent; every record of the file where `null`. */
  readonly record?: number | null | undefined;
  /** Every rule where absent. */
  readonly rule?: string;
}

/** What became of one note. */
export interface NoteOutcome {
  readonly note: Note;
  readonly fate: NoteFate;
  /** What there is to say about it; absent where it was used. */
  readonly finding?: Finding;
}

/** Explains findings as they come, in any order, and remembers which notes were of use. Holds the notes and nothing else. */
export interface NoteBook {
  /** Returns a finding with the note that explains it, or as it is. An error stays as it is, whatever the notes say. */
  readonly explain: (finding: Finding) => Finding;
  /** Takes down what was not judged: notes about it are not to blame for explaining nothing. */
  readonly leave: (unchecked: Unchecked) => void;
  /** Returns what became of each note, in their order. Call it after the last finding. */
  readonly finish: () => readonly NoteOutcome[];
}

interface Entry {
  readonly placed: PlacedNote;
  readonly state: "in force" | "expired" | "unwritten";
  fate: NoteFate;
}

const placeOf = (file: string, record: number | undefined): string => `${record ?? 1} ${file}`;

const isInForce = ({ state }: Entry): boolean => state === "in force";

/** Returns a book of notes for one validation. */
export const createNoteBook = ({ notes, asOf, files, file }: NoteBookOptions): NoteBook => {
  const known = new Set(files);
  const only = files.length > 1 ? undefined : (files[0] ?? "");
  const entries = notes.map((placed): Entry => {
    const { note } = placed;
    const state = !isWritten(note) ? "unwritten" : note.expires < asOf ? "expired" : "in force";
    const isElsewhere = note.file !== undefined && !known.has(note.file);
    const isUnplaced = note.file === undefined && only === undefined;
    return { placed, state, fate: isUnplaced ? "unplaced" : isElsewhere ? "unchecked" : "unused" };
  });
  // Notes in force come first, so that one of them is found where another is about the same finding.
  const checked = [...entries.filter(isInForce), ...entries.filter((entry) => !isInForce(entry))].filter(
    ({ fate }) => fate === "unused",
  );
  const fileOf = ({ placed: { note } }: Entry): string => note.file ?? only ?? "";
  const byPlace = Map.groupBy(checked, (entry) => placeOf(fileOf(entry), entry.placed.note.record));
  const byFile = Map.groupBy(checked, fileOf);

  return {
    explain: (finding) => {
      const here = byPlace.get(placeOf(finding.file ?? "", finding.record)) ?? [];
      const [first, ...others] = here.filter(
        ({ placed: { note } }) => note.rule === finding.rule && note.pointer === finding.pointer,
      );
      if (first === undefined) return finding;
      for (const other of others) other.fate = "repeated";
      if (finding.severity === "error") {
        first.fate = "error";
        return finding;
      }
      if (first.state !== "in force") {
        first.fate = first.state;
        return finding;
      }
      first.fate = "used";
      const { note, by, expires } = first.placed.note;
      return { ...finding, noted: { note, by, expires } };
    },
    leave: ({ file: left = "", record, rule }) => {
      const here = record === null ? byFile.get(left) : byPlace.get(placeOf(left, record));
      for (const entry of here ?? []) {
        if (entry.fate === "unused" && (rule === undefined || entry.placed.note.rule === rule))
          entry.fate = "unchecked";
      }
    },
    finish: () =>
      entries.map(({ placed, fate }, at) => {
        const finding = noteFinding(fate, placed, at, file);
        return { note: placed.note, fate, ...(finding === undefined ? {} : { finding }) };
      }),
  };
};
