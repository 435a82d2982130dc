import { Readable } from "node:stream";
import { constants, createGzip } from "node:zlib";

/** The answer to a batch, which grows while it is read. */
export interface BatchOutput {
  /** What the response sends. */
  readonly stream: Readable;
  /** Adds lines; with gzip, so that they can be read at once. */
  readonly write: (text: string) => void;
  /**
   * Resolves when there is room for more. While the client reads, that is when it has read most of what there is. A client that has
   * read nothing for a while may be one that reads when it has sent everything: then there is room up to the limit, and none where it
   * has still read nothing when a longer while is over. Returns whether there is room at all.
   */
  readonly room: () => Promise<boolean>;
  readonly end: () => void;
  /** Whether nobody reads it any more. */
  readonly isGone: () => boolean;
}

/** Options of `createBatchOutput`. */
export interface BatchOutputOptions {
  readonly isGzip: boolean;
  /** Most bytes that wait to be read. */
  readonly mostUnread: number;
  /** How long a client may read nothing before it is taken for one that sends everything first, in milliseconds. */
  readonly patience: number;
}

/** Bytes that may wait without holding up anything. */
const little = 65_536;

/**
 * How many times as long as usual a full answer waits. Where a client reads over a slow line, the system takes more only when
 * much of its own buffer is free, so that nothing seems to move for seconds.
 */
const lastPatience = 5;

/** Returns an empty answer. */
export const createBatchOutput = ({ isGzip, mostUnread, patience }: BatchOutputOptions): BatchOutput => {
  let wake: (() => void) | undefined;
  const stream = new Readable({ highWaterMark: little, read: () => wake?.() });
  const zip = isGzip ? createGzip({ level: constants.Z_BEST_SPEED }) : undefined;
  zip?.on("data", (bytes: Uint8Array) => {
    if (!stream.destroyed) stream.push(bytes);
  });
  zip?.once("end", () => stream.push(null));
  stream.once("close", () => {
    zip?.destroy();
    wake?.();
  });
  /** Whether the client seems to send everything before it reads. */
  let isPatient = false;

  const unread = (): number => stream.readableLength + (zip?.writableLength ?? 0);
  /** Resolves when the stream is asked for more, or is closed; with `false` where neither came in so many milliseconds. */
  const change = (milliseconds: number): Promise<boolean> =>
    new Promise((resolve) => {
      const done = (isChanged: boolean): void => {
        clearTimeout(timer);
        wake = undefined;
        resolve(isChanged);
      };
      const timer = setTimeout(done, milliseconds, false);
      wake = () => done(true);
    });
  /** Adds bytes in pieces, so that few of them are on their way to the client at a time. */
  const push = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; at += little) stream.push(bytes.subarray(at, at + little));
  };

  return {
    stream,
    write: (text) => {
      if (stream.destroyed) return;
      if (zip === undefined) push(Buffer.from(text));
      else {
        zip.write(text);
        zip.flush(constants.Z_SYNC_FLUSH);
      }
    },
    room: async () => {
      while (!stream.destroyed) {
        const before = unread();
        if (before < little) {
          isPatient = false;
          return true;
        }
        if (isPatient && before < mostUnread) return true;
        const isRead = (await change(isPatient ? lastPatience * patience : patience)) || unread() < before;
        if (isPatient && !isRead) return false;
        isPatient = !isRead;
      }
      return true;
    },
    end: () => {
      if (stream.destroyed) return;
      if (zip === undefined) stream.push(null);
      else zip.end();
    },
    isGone: () => stream.destroyed,
  };
};
