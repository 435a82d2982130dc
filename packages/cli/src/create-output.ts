import { describeFileError, FileError } from "./file-error.ts";
import type { Output } from "./io.ts";

/** Returns whether a stream failed because nobody reads it any more. */
export const isReaderGone = ({ code }: NodeJS.ErrnoException): boolean =>
  code === "EPIPE" || code === "ERR_STREAM_DESTROYED";

/** What an output needs of a stream. */
export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string, done: (error?: Error | null) => void) => unknown;
  readonly on: (event: "error", listener: (error: NodeJS.ErrnoException) => void) => unknown;
}

/**
 * Returns an output that writes to a stream of this process.
 *
 * @throws {FileError} from `write` where the system refuses, as it does where a disk is full.
 */
export const createOutput = (stream: OutputStream): Output => {
  let isClosed = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    isClosed ||= isReaderGone(error);
  });
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (isClosed) {
          resolve();
          return;
        }
        stream.write(text, (error) => {
          if (error === null || error === undefined || isReaderGone(error)) resolve();
          else reject(new FileError(describeFileError("write", "standard output", error)));
        });
      }),
    get isClosed() {
      return isClosed;
    },
    isTerminal: stream.isTTY === true,
    ...(stream.isTTY === true && stream.columns !== undefined ? { columns: stream.columns } : {}),
  };
};
