import { countOf, printable } from "@send-standards/core";
import type { Io, Output } from "../io.ts";
import { toolName } from "../tool.ts";
import { type NotesSource, notesText } from "./notes-text.ts";

/** Writes a file of notes, and says on standard error how many of those that there were it leaves out. */
export const writeNotes = async (
  out: Pick<Output, "write">,
  path: string,
  source: NotesSource,
  io: Pick<Io, "complain">,
): Promise<void> => {
  const { text, leftOut } = notesText(source);
  await out.write(text);
  if (leftOut === 0) return;
  const notes = countOf(
    leftOut,
    "note that has nothing to explain any more was",
    "notes that have nothing to explain any more were",
  );
  io.complain(`${toolName}: ${notes} left out of ${printable(path)}.`);
};
