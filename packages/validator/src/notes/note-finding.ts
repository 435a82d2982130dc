import type { Finding, NoteRule, Severity } from "@send-standards/core";
import { helpBase } from "../rule-finding.ts";
import type { PlacedNote } from "./note.ts";
import type { NoteFate } from "./note-fate.ts";

interface Text {
  readonly rule: NoteRule;
  readonly severity: Severity;
  /** Returns what there is to say of the note with this name: "note 3". */
  readonly message: (name: string, expires: string) => string;
}

const unused = (message: Text["message"]): Text => ({ rule: "notes/unused", severity: "advice", message });

const texts: Readonly<Record<Exclude<NoteFate, "used">, Text>> = {
  expired: {
    rule: "notes/expired",
    severity: "query",
    message: (name, expires) =>
      `The last day of ${name} was ${expires}, so its finding counts again. Look into it once more, then put the record right or give the note a later day.`,
  },
  unwritten: {
    rule: "notes/unwritten",
    severity: "advice",
    message: (name) =>
      `What ${name} has to say is still to be written: note, by and expires. Until then its finding counts.`,
  },
  error: {
    rule: "notes/error",
    severity: "query",
    message: (name) =>
      `The finding of ${name} is an error, which no note can explain; it still counts. Put the record right and remove the note.`,
  },
  repeated: unused((name) => `Another note is about the same finding as ${name}. Keep one of them.`),
  unplaced: unused(
    (name) => `Several files are checked, and ${name} does not say which of them it is about. Name its file.`,
  ),
  unchecked: unused(
    (name) =>
      `The file, the record or the rule of ${name} was not checked this time, or the rule compares records that may not all be here. The note explains nothing now; keep it for when they are.`,
  ),
  unused: unused(
    (name) =>
      `There is no finding where ${name} looks for one. Remove the note if the record was put right; if not, correct its rule, file, record and pointer.`,
  ),
};

/** Returns the finding about a note that explains nothing, or `undefined` for one that does. It quotes no note but its last day. */
export const noteFinding = (
  fate: NoteFate,
  { note, place }: PlacedNote,
  at: number,
  file: string | undefined,
): Finding | undefined => {
  if (fate === "used") return undefined;
  const { rule, severity, message } = texts[fate];
  // Whoever wrote the note reads this, so one wording serves.
  const text = message(`note ${at + 1}`, note.expires);
  return {
    rule,
    severity,
    pointer: `/notes/${at}`,
    ...(file === undefined ? {} : { file }),
    ...place,
    message: text,
    caseworker: text,
    help: `${helpBase}${rule}`,
  };
};
