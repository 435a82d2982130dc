import { buildChunked, buildRequest } from "./build-request.ts";
import { canary, type HostileCase } from "./hostile-case.ts";
import { soundPath, soundPlan, soundRequest } from "./sound-plan.ts";

const most = 10_000_000;
const padded = (bytes: number): string => soundPlan.padEnd(bytes - Buffer.byteLength(soundPlan) + soundPlan.length);
const declared = (length: number, lines: readonly string[] = [], body = ""): Uint8Array =>
  buildRequest({ path: soundPath, headers: { "Content-Length": String(length) }, lines, body });
const chunked = (chunk: string, count: number): Uint8Array =>
  Buffer.concat([
    buildChunked(""),
    ...Array.from({ length: count }, () => Buffer.from(`${chunk.length.toString(16)}\r\n${chunk}\r\n`)),
    Buffer.from("0\r\n\r\n"),
  ]);
const both = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

/** Bodies that are larger than is taken, or shorter or longer than they say; requests that follow each other at once. */
export const wrongSizes: readonly HostileCase[] = [
  ["as much as is taken", { bytes: buildRequest({ path: soundPath, body: padded(most) }) }, "200"],
  ["a byte more", { bytes: buildRequest({ path: soundPath, body: padded(most + 1) }) }, "413 body-too-large"],
  ["six times as much", { bytes: buildRequest({ path: soundPath, body: padded(6 * most) }) }, "413 body-too-large"],
  ["a byte more, only declared", { bytes: declared(most + 1) }, "413 body-too-large"],
  ["far more, only declared", { bytes: declared(10 ** 15) }, "413 body-too-large"],
  ["a byte more, asked for first", { bytes: declared(most + 1, ["Expect: 100-continue"]) }, "413 body-too-large"],
  [
    "far more, packed and only declared",
    { bytes: declared(10 ** 15, ["Content-Encoding: gzip"]) },
    "413 body-too-large",
  ],
  [
    "far more where there is nothing",
    { bytes: buildRequest({ path: `/${canary}`, body: padded(2 * most) }) },
    "404 not-found",
  ],
  [
    "far more of another media type",
    { bytes: buildRequest({ headers: { "Content-Type": "text/plain" }, body: padded(2 * most) }) },
    "415 media-type",
  ],
  [
    "far more in a GET",
    { bytes: buildRequest({ method: "GET", path: "/health/live", body: padded(2 * most) }) },
    "200",
  ],
  ["as much as is taken, in chunks", { bytes: chunked(" ".repeat(100_000), 100) }, "400 malformed-json"],
  ["more than is taken, in chunks", { bytes: chunked(" ".repeat(100_001), 100) }, "413 body-too-large"],
  ["far more than is taken, in chunks", { bytes: chunked(" ".repeat(1_000_000), 60) }, "413 body-too-large"],
  ["100,000 chunks of a byte", { bytes: chunked(" ", 100_000) }, "400 malformed-json"],
  ["no chunk", { bytes: chunked("", 0) }, "400 no-body"],
  ["an end inside the line", { bytes: Buffer.from(`POST /${canary}`), end: true }, "400 length-mismatch"],
  [
    "an end inside a header",
    { bytes: Buffer.from(`GET / HTTP/1.1\r\nX: ${canary}`), end: true },
    "400 length-mismatch",
  ],
  ["an end inside the body", { bytes: declared(1000, [], `{"${canary}": `), end: true }, "400 length-mismatch"],
  ["an end before the body", { bytes: declared(1000), end: true }, "400 length-mismatch"],
  ["an end inside a chunk", { bytes: buildChunked(`ff\r\n{"${canary}"`), end: true }, "400 length-mismatch"],
  ["an end before the last chunk", { bytes: buildChunked("2\r\n{}\r\n"), end: true }, "400 length-mismatch"],
  ["nothing", { bytes: "", end: true }, "closed"],
  ["two requests at once", { bytes: both(soundRequest, soundRequest), responses: 2 }, "200 | 200"],
  [
    "a problem and a request at once",
    { bytes: both(buildRequest({ body: "[" }), soundRequest), responses: 2 },
    "400 malformed-json | 200",
  ],
  [
    "a request and no HTTP at once",
    { bytes: both(soundRequest, Buffer.from(`${canary}\r\n\r\n`)), responses: 2 },
    "200 | 400 malformed-request",
  ],
  [
    "a request and another inside its body",
    { bytes: both(buildRequest({ body: `GET /${canary} HTTP/1.1\r\nHost: a\r\n\r\n` }), soundRequest), responses: 2 },
    "400 malformed-json | 200",
  ],
  [
    "fifty requests at once",
    { bytes: both(...Array.from({ length: 50 }, () => soundRequest)), responses: 50 },
    Array.from({ length: 50 }, () => "200").join(" | "),
  ],
];
