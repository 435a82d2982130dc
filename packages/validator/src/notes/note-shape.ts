import { type Pointer, toPointer } from "@send-standards/core";
import type { Note } from "./note.ts";

/** What is wrong with the shape of a file of notes, and where. It quotes nothing of the file. */
export interface ShapeProblem {
  readonly pointer: Pointer;
  readonly message: string;
}

interface Property {
  readonly isFit: (value: unknown) => boolean;
  /** What it is to be. */
  readonly wanted: string;
  readonly isOptional?: true;
}

const isText = (value: unknown): value is string => typeof value === "string";

const matching =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    isText(value) && pattern.test(value);

const rule = /^[a-z][a-z0-9-]*\/[a-z0-9]+(-[a-z0-9]+)*$/;
const pointer = /^(\/([^/~]|~[01])*)*$/;
/** A day of the calendar, or the empty text of a note that is still to be written. */
const day =
  /^((19|20)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|(19(0[48]|[2468][048]|[13579][26])|20(0[048]|[2468][048]|[13579][26]))-02-29)?$/;

const properties: Readonly<Record<keyof Note, Property>> = {
  rule: { isFit: matching(rule), wanted: "the id of a rule, as a finding has it" },
  file: {
    isFit: (value) => isText(value) && value !== "",
    wanted: "the name of a file, as the report has it",
    isOptional: true,
  },
  record: {
    isFit: (value) => Number.isSafeInteger(value) && Number(value) >= 1,
    wanted: "the number of a record in its file, from 1",
  },
  pointer: { isFit: matching(pointer), wanted: "the pointer of a finding, as the report has it" },
  note: { isFit: isText, wanted: "a text, what was found out" },
  by: { isFit: isText, wanted: "a text, who looked into it" },
  expires: { isFit: matching(day), wanted: "a day of the calendar, written as YYYY-MM-DD" },
};

const names = Object.keys(properties);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isProperty = (name: string): name is keyof Note => Object.hasOwn(properties, name);

const noteProblems = (note: unknown, at: number): ShapeProblem[] => {
  const problem = (message: string, ...below: string[]): ShapeProblem => ({
    pointer: toPointer(["notes", at, ...below]),
    message: `Note ${at + 1} ${message}`,
  });
  if (!isObject(note)) return [problem("is no object.")];
  const unknown = Object.keys(note).filter((name) => !isProperty(name));
  return [
    ...unknown.map((name) => problem(`has a property that notes do not have. They have ${names.join(", ")}.`, name)),
    ...names.filter(isProperty).flatMap((name) => {
      const { isFit, wanted, isOptional } = properties[name];
      if (!Object.hasOwn(note, name))
        return isOptional === true ? [] : [problem(`has no ${name}. It is to be ${wanted}.`)];
      return isFit(note[name]) ? [] : [problem(`has something else for ${name}. It is to be ${wanted}.`, name)];
    }),
  ];
};

const isNote = (note: unknown): note is Note => noteProblems(note, 0).length === 0;

/**
 * Returns the notes of a parsed file, or what is wrong with its shape. It takes what `notes.schema.json` takes, and
 * notes that are still to be written.
 */
export const shapeNotes = (
  value: unknown,
): { readonly notes: readonly Note[] } | { readonly problems: readonly ShapeProblem[] } => {
  if (!isObject(value) || !Array.isArray(value.notes)) {
    return { problems: [{ pointer: "", message: 'A file of notes is an object with a list named "notes".' }] };
  }
  const others = Object.keys(value).filter((name) => name !== "notes");
  const notes: readonly unknown[] = value.notes;
  const problems = [
    ...others.map((name) => ({
      pointer: toPointer([name]),
      message: 'Here is a property that a file of notes does not have. It has "notes" only.',
    })),
    ...notes.flatMap(noteProblems),
  ];
  return problems.length === 0 ? { notes: notes.filter(isNote) } : { problems };
};
