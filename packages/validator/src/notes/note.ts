import type { Noted } from "@send-standards/core";
import type { Position } from "../text/index.ts";

/** One entry of a file of notes; see `notes.schema.json`. */
export interface Note extends Noted {
  /** Id of the rule whose finding it explains. */
  readonly rule: string;
  /** File of the record, as the report names it; needed where several files are checked. */
  readonly file?: string;
  /** 1-based number of the record in its file; 1 where the file is one record. */
  readonly record: number;
  /** Where the finding is, as the report has it. */
  readonly pointer: string;
}

/** A note and where it stands in its file. */
export interface PlacedNote {
  readonly note: Note;
  readonly place?: Position;
}

const blank = /^[ \t\n\r]*$/;

/** Returns whether a note says everything: what was found out, by whom, and until when it counts. */
export const isWritten = ({ note, by, expires }: Noted): boolean =>
  !blank.test(note) && !blank.test(by) && expires !== "";
