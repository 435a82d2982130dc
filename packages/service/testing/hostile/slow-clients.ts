import { buildChunked, buildRequest } from "./build-request.ts";
import { canary, type HostileCase } from "./hostile-case.ts";
import { soundPath, soundPlan, soundRequest } from "./sound-plan.ts";

/** A byte every fifth of a second, which is far too slow where a second is all the time that there is. */
const drip = { length: 1, pause: 200 };
const head = Buffer.from(`POST /v1/validate HTTP/1.1\r\nHost: a\r\nX-A: ${canary}`);
const long = { "Content-Length": "1000" };

/** Requests that take longer than a second to arrive, for a service that waits a second. */
export const slowClients: readonly HostileCase[] = [
  ["nothing", { bytes: "" }, "408 body-too-slow"],
  ["a line that does not end", { bytes: `POST /${canary}` }, "408 body-too-slow"],
  ["headers that do not end", { bytes: head }, "408 body-too-slow"],
  ["a line in drips", { bytes: soundRequest, pieces: drip }, "408 body-too-slow"],
  ["a body that does not come", { bytes: buildRequest({ headers: long }) }, "408 body-too-slow"],
  ["a body that stops", { bytes: buildRequest({ headers: long, body: `{"${canary}": ` }) }, "408 body-too-slow"],
  ["chunks that do not come", { bytes: buildChunked("") }, "408 body-too-slow"],
  ["chunks that stop", { bytes: buildChunked(`ff\r\n{"${canary}"`) }, "408 body-too-slow"],
  ["a last chunk that does not come", { bytes: buildChunked("2\r\n{}\r\n") }, "408 body-too-slow"],
  [
    "a packed body that stops",
    { bytes: buildRequest({ headers: { ...long, "Content-Encoding": "gzip" }, body: Buffer.from([0x1f, 0x8b, 8]) }) },
    "408 body-too-slow",
  ],
  [
    "a body that was asked for and does not come",
    { bytes: buildRequest({ headers: long, lines: ["Expect: 100-continue"] }) },
    "100 | 408 body-too-slow",
  ],
  [
    "a body in drips",
    { bytes: buildRequest({ path: soundPath, body: soundPlan }), pieces: { length: 2000, pause: 400 } },
    "408 body-too-slow",
  ],
  [
    "a body that does not come where there is nothing",
    { bytes: buildRequest({ path: `/${canary}`, headers: long }) },
    "404 not-found",
  ],
  [
    "a body of another type that does not come",
    { bytes: buildRequest({ headers: { ...long, "Content-Type": "text/plain" } }) },
    "415 media-type",
  ],
];
