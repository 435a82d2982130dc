import { gunzip } from "node:zlib";
import { ServiceProblem } from "../problems/service-problem.ts";
import type { BodyDone } from "./read-body.ts";

/** Unpacks a body in gzip; stops when more comes out than `limit` bytes. */
export const unpackBody = (packed: Uint8Array, limit: number, done: BodyDone): void => {
  // Nothing is no gzip stream, but a request without a body can say how it would have been packed.
  if (packed.length === 0) {
    done(null, new Uint8Array());
    return;
  }
  gunzip(packed, { maxOutputLength: limit }, (error: NodeJS.ErrnoException | null, body) => {
    // What the error says is about the bytes, so it goes no further.
    if (error === null) done(null, new Uint8Array(body));
    else done(new ServiceProblem(error.code === "ERR_BUFFER_TOO_LARGE" ? "body-too-large" : "length-mismatch"));
  });
};
