import type { Io } from "./io.ts";

const eraseLine = "\r\u001b[K";

/** Returns a function that shows progress on a terminal, each text in the place of the last, and nothing elsewhere. */
export const createProgress = (stream: {
  readonly isTerminal: () => boolean;
  readonly write: (text: string) => unknown;
}): Io["progress"] => {
  let isShowing = false;
  return (text) => {
    if ((text === "" && !isShowing) || !stream.isTerminal()) return;
    stream.write(`${eraseLine}${text}`);
    isShowing = text !== "";
  };
};
