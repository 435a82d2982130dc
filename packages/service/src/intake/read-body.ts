import type { IncomingMessage } from "node:http";
import { ServiceProblem } from "../problems/service-problem.ts";

/** How many more bytes may be held of bodies that arrive, of all of them together. */
export interface BodyRoom {
  left: number;
}

/** How much of a body is read, and for how long. */
export interface BodyLimits {
  /** Most bytes. */
  readonly bytes: number;
  /** Time for all of it. */
  readonly seconds: number;
  /** What it takes of this while it arrives, it gives back. */
  readonly room: BodyRoom;
}

/** Hears what became of a body: the problem that ended it, or its bytes, which own their buffer whole. */
export type BodyDone = (problem: ServiceProblem | null, body?: Uint8Array<ArrayBuffer>) => void;

/**
 * Returns chunks as one array that shares its buffer with nobody, so that a thread can take it over. Memory is taken for what
 * has arrived and not for what a header promises.
 */
const joined = (chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> => {
  const body = Buffer.allocUnsafeSlow(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
};

/** Reads the body of a request as it is sent. */
export const readBody = (request: IncomingMessage, limits: BodyLimits, done: BodyDone): void => {
  if (Number(request.headers["content-length"]) > limits.bytes) {
    done(new ServiceProblem("body-too-large"));
    return;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stop = (): void => {
    clearTimeout(timer);
    limits.room.left += length;
    request.off("data", take).off("end", end).off("close", breakOff).off("error", breakOff);
    // Whoever went away is reported as an error, too, after the listener is gone.
    request.on("error", () => {});
  };
  const take = (chunk: Uint8Array): void => {
    length += chunk.length;
    limits.room.left -= chunk.length;
    const isTooLarge = length > limits.bytes;
    if (!isTooLarge && limits.room.left >= 0) {
      chunks.push(chunk);
      return;
    }
    stop();
    done(
      new ServiceProblem(isTooLarge ? "body-too-large" : "busy", isTooLarge ? {} : { headers: { "retry-after": "1" } }),
    );
  };
  const end = (): void => {
    stop();
    done(null, joined(chunks, length));
  };
  const breakOff = (): void => {
    stop();
    done(new ServiceProblem("length-mismatch"));
  };
  const timer = setTimeout(() => {
    stop();
    done(new ServiceProblem("body-too-slow"));
  }, limits.seconds * 1000);
  request.on("data", take).on("end", end).on("close", breakOff).on("error", breakOff);
};
