import type { Io } from "./io.ts";

const eraseLine = "\r\u001b[K";

/** Returns a function that shows progress on a terminal, each text in the place of the last, and nothing elsewhere. */
export const createProgress = (stream: {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}): Io["progress"] => {
  let isShowing = false;
  return (text) => {
    if (stream.isTTY !== true || (text === "" && !isShowing)) return;
    stream.write(`${eraseLine}${text}`);
    isShowing = text !== "";
  };
};
