import { printable } from "@send-standards/core";
import { toolName } from "../tool.ts";

/** Returns a word as a shell takes it, fit for a terminal. */
const shellWord = (text: string): string => {
  const word = printable(text);
  return /^[\w./\\:@%+,=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
};

/** Returns what to type so that a run which was broken off goes on. @param output folder of its report. */
export const goOnCommand = (output: string): string => `${toolName} bulk --resume --output ${shellWord(output)}`;
