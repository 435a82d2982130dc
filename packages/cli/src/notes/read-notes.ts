import { readFile } from "node:fs/promises";
import { countOf, isSystemError, printable } from "@send-standards/core";
import { type PlacedNote, parseNotes } from "@send-standards/validator";
import { describeFileError, FileError } from "../file-error.ts";
import { UsageError } from "../usage-error.ts";

/** How many mistakes of a file of notes are listed. */
const most = 20;

const readBytes = async (path: string): Promise<Uint8Array> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (isSystemError(error)) throw new FileError(describeFileError("open", path, error));
    throw error;
  }
};

/**
 * Returns the notes of a file, each with its place.
 *
 * @throws {FileError} where the file cannot be read.
 * @throws {UsageError} where it is no file of notes; the message has each mistake with its line, and quotes nothing.
 */
export const readNotes = async (path: string): Promise<readonly PlacedNote[]> => {
  const parsed = parseNotes(await readBytes(path));
  if ("notes" in parsed) return parsed.notes;
  const { problems } = parsed;
  const shown = problems.slice(0, most).map(({ line, column, message }) => `  ${line}:${column}  ${message}`);
  const hidden = problems.length - shown.length;
  const more = hidden === 0 ? [] : [`  and ${countOf(hidden, "more mistake")}`];
  throw new UsageError([`${printable(path)} is not a file of notes:`, ...shown, ...more].join("\n"));
};
