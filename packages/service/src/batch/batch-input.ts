import type { IncomingMessage } from "node:http";
import { createGunzip } from "node:zlib";

/**
 * The next piece of a body: `bytes`; the `end`; or why there is no more: `slow` where nothing came in time, `broken` where its
 * encoding is, `gone` where the client is.
 */
export type InputPiece =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "end" | "slow" | "broken" | "gone" };

/** The body of a request, read no faster than it is asked for. */
export interface BatchInput {
  /** Resolves with the next piece; one call at a time. */
  readonly next: () => Promise<InputPiece>;
  /**
   * Reads what is left and throws it away, so that a client that sends all before it reads comes to read. Resolves at the end of
   * it, and at the latest where nothing came in time or it is more than anybody sends. Returns whether the end was reached.
   */
  readonly discard: () => Promise<boolean>;
}

/** Options of `createBatchInput`. */
export interface BatchInputOptions {
  readonly isGzip: boolean;
  /** How long the client may say nothing, in milliseconds. */
  readonly silence: number;
  /** Most bytes that are thrown away; 10 GB where absent. */
  readonly mostDiscarded?: number | undefined;
}

/** Returns the body of a request as pieces; what it was compressed to is unpacked piece by piece, however large it becomes. */
export const createBatchInput = (
  request: IncomingMessage,
  { isGzip, silence, mostDiscarded = 10_000_000_000 }: BatchInputOptions,
): BatchInput => {
  const gunzip = isGzip ? createGunzip({ chunkSize: 65_536 }) : undefined;
  const source = gunzip === undefined ? request : request.pipe(gunzip);
  let received = 0;
  if (gunzip !== undefined) request.on("data", (bytes: Uint8Array) => (received += bytes.length));
  let waiting: ((piece: InputPiece) => void) | undefined;
  let last: InputPiece | undefined;
  let silenceTimer: NodeJS.Timeout | undefined;

  /** Zlib takes a zero after gzip for the padding of a tape, and everything behind it as well. */
  const isUnpacked = (): boolean => gunzip === undefined || (request.readableEnded && gunzip.bytesWritten === received);
  const isGone = (): boolean => request.destroyed && !request.readableEnded;
  const answer = (piece: InputPiece): void => {
    clearTimeout(silenceTimer);
    if (piece.kind !== "bytes") last ??= piece;
    waiting?.(piece);
    waiting = undefined;
  };
  const take = (bytes: Uint8Array): void => {
    source.pause();
    answer({ kind: "bytes", bytes });
  };
  const leave = (): void => {
    if (source !== request) source.destroy();
    answer({ kind: "gone" });
  };
  source.pause();
  source.on("data", take);
  source.once("end", () => answer({ kind: isUnpacked() ? "end" : "broken" }));
  source.once("error", () => answer({ kind: isGone() ? "gone" : "broken" }));
  // A request that its client breaks off has an error and is closed, and so is one that was read to its end.
  if (source !== request) request.on("error", leave);
  request.once("close", () => {
    if (isGone()) leave();
  });

  return {
    next: () => {
      if (last !== undefined) return Promise.resolve(last);
      if (isGone()) return Promise.resolve({ kind: "gone" });
      return new Promise((resolve) => {
        waiting = resolve;
        silenceTimer = setTimeout(() => answer({ kind: "slow" }), silence);
        source.resume();
      });
    },
    discard: () => {
      source.off("data", take);
      if (source !== request) {
        request.unpipe();
        source.destroy();
      }
      if (request.readableEnded) return Promise.resolve(true);
      if (request.destroyed || last?.kind === "slow") return Promise.resolve(false);
      return new Promise((resolve) => {
        let discarded = 0;
        const timer = setTimeout(() => finish(false), silence);
        const drop = (bytes: Uint8Array): void => {
          timer.refresh();
          discarded += bytes.length;
          if (discarded > mostDiscarded) finish(false);
        };
        const finish = (isWhole: boolean): void => {
          clearTimeout(timer);
          request.off("data", drop);
          if (!isWhole) request.pause();
          resolve(isWhole);
        };
        request.on("data", drop);
        request.once("end", () => finish(true));
        request.once("close", () => finish(request.readableEnded));
        request.resume();
      });
    },
  };
};
