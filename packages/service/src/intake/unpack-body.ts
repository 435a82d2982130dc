import { createGunzip } from "node:zlib";
import { ServiceProblem } from "../problems/service-problem.ts";
import type { BodyDone } from "./read-body.ts";

/** Unpacks a body in gzip; stops when more comes out than `limit` bytes. */
export const unpackBody = (packed: Uint8Array, limit: number, done: BodyDone): void => {
  // Nothing is no gzip stream, but a request without a body can say how it would have been packed.
  if (packed.length === 0) {
    done(null, new Uint8Array());
    return;
  }
  const gunzip = createGunzip({ chunkSize: 65_536 });
  const chunks: Uint8Array[] = [];
  let length = 0;
  const finish = (problem: ServiceProblem | null): void => {
    gunzip
      .off("data", take)
      .off("end", end)
      .off("error", breakOff)
      .on("error", () => {});
    gunzip.destroy();
    if (problem === null) done(null, new Uint8Array(Buffer.concat(chunks, length)));
    else done(problem);
  };
  const take = (chunk: Uint8Array): void => {
    length += chunk.length;
    if (length > limit) finish(new ServiceProblem("body-too-large"));
    else chunks.push(chunk);
  };
  // Zlib takes a zero after gzip for the padding of a tape, and everything behind it as well.
  const end = (): void => finish(gunzip.bytesWritten === packed.length ? null : new ServiceProblem("length-mismatch"));
  // What the error says is about the bytes, so it goes no further.
  const breakOff = (): void => finish(new ServiceProblem("length-mismatch"));
  gunzip.on("data", take).on("end", end).on("error", breakOff);
  gunzip.end(packed);
};
