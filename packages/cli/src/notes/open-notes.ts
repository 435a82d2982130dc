import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { printable } from "@send-standards/core";
import { standardInput } from "@send-standards/formats";
import { createNoteBook, type Note, type NoteBook } from "@send-standards/validator";
import { UsageError } from "../usage-error.ts";
import type { InputFiles } from "../validate/input-files.ts";
import { readNotes } from "./read-notes.ts";

/** The notes of a validation. */
export interface OpenedNotes {
  /** In the order of their file, as they stand there. */
  readonly notes: readonly Note[];
  readonly book: NoteBook;
  /** What is left to validate: a folder may hold the notes beside the records. */
  readonly inputs: InputFiles;
}

/** Returns the files that are not the file of notes. @throws {UsageError} where none is left. */
const withoutNotes = async (files: readonly string[], path: string): Promise<readonly string[]> => {
  // A pipe has no path of its own, and is none of the files.
  const target = await realpath(path).catch(() => undefined);
  if (target === undefined) return files;
  const real = await Promise.all(files.map((file) => realpath(file).catch(() => undefined)));
  const left = files.filter((_, at) => real[at] !== target);
  if (files.length > 0 && left.length === 0) {
    throw new UsageError(`there is nothing to check beside the notes in ${printable(path)}`);
  }
  return left;
};

/**
 * Reads a file of notes for the validation of `inputs`. A note means a file that is read wherever its path leads
 * there from the working folder: "./a.json" is "a.json".
 *
 * @throws {FileError} where the file cannot be read.
 * @throws {UsageError} where it is no file of notes, or there is nothing else to check.
 */
export const openNotes = async (path: string, inputs: InputFiles, asOf: string): Promise<OpenedNotes> => {
  const placed = await readNotes(path);
  const files = await withoutNotes(inputs.files, path);
  const all = [...files, ...inputs.unreadable.map(({ file }) => file)];
  const known = new Set(all);
  const byPath = new Map(all.filter((file) => file !== standardInput).map((file) => [resolve(file), file]));
  const named = (note: Note): Note =>
    note.file === undefined || known.has(note.file)
      ? note
      : { ...note, file: byPath.get(resolve(note.file)) ?? note.file };
  return {
    notes: placed.map(({ note }) => note),
    book: createNoteBook({
      notes: placed.map(({ note, ...place }) => ({ ...place, note: named(note) })),
      asOf,
      files: all,
      file: path,
    }),
    inputs: { ...inputs, files },
  };
};
