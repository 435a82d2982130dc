import { type Noted, printable } from "@send-standards/core";

const line = (text: string): string => printable(text.trim().replaceAll(/\s+/g, " "));

/** Returns the note of a finding in one line that any terminal can show. */
export const notedText = ({ note, by, expires }: Noted): string =>
  `Noted by ${line(by)}, until ${expires}: ${line(note)}`;
