import { inputMessage } from "../input-message.ts";
import { type InputProblem, locate, type Position, parseInput } from "../text/index.ts";
import type { PlacedNote } from "./note.ts";
import { shapeNotes } from "./note-shape.ts";

/** Something wrong with a file of notes. It quotes nothing of the file. */
export interface NotesProblem extends Position {
  readonly message: string;
}

/** The notes of a file, or why it is none. */
export type ParsedNotes =
  | { readonly notes: readonly PlacedNote[] }
  | { readonly problems: readonly [NotesProblem, ...NotesProblem[]] };

/** A file of notes grows with the findings of a whole export, so it may be larger than a record. */
const limits = { bytes: 100_000_000, keys: 10_000_000 };

const messageOf = (problem: InputProblem): string => {
  switch (problem.rule) {
    case "input/duplicate-key":
      return "An object here has a key twice. Keep one of the two.";
    case "input/surrogate":
      return "A text here holds half a character. Write the whole character.";
    case "input/trailing":
      return "Something follows the end of the notes. Remove it.";
    case "input/size":
    case "input/limit":
      return "This is more than a file of notes may hold: 100 MB, and no end of broken texts or repeated keys.";
    default:
      return inputMessage({ ...problem, pointer: "" });
  }
};

const placed = (place: Position | undefined, message: string): NotesProblem => ({
  line: place?.line ?? 1,
  column: place?.column ?? 1,
  message,
});

/** Returns the notes of a file, each with its place, or everything that is wrong with it. Never throws. */
export const parseNotes = (input: Uint8Array | string): ParsedNotes => {
  const { value, text = "", problems } = parseInput(input, limits);
  const [first, ...more] = problems
    .filter(({ rule }) => rule !== "input/bom")
    .map((problem) => placed(problem, messageOf(problem)));
  if (first !== undefined) return { problems: [first, ...more] };
  const shaped = shapeNotes(value);
  if ("notes" in shaped) {
    const places = locate(
      text,
      shaped.notes.map((_, at) => `/notes/${at}`),
    );
    return {
      notes: shaped.notes.map((note, at) => {
        const place = places.get(`/notes/${at}`);
        return place === undefined ? { note } : { note, place };
      }),
    };
  }
  const places = locate(
    text,
    shaped.problems.map(({ pointer }) => pointer),
  );
  const [start, ...rest] = shaped.problems
    .map(({ pointer, message }) => placed(places.get(pointer), message))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  return start === undefined ? { notes: [] } : { problems: [start, ...rest] };
};
