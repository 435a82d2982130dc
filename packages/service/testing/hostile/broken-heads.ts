import { buildChunked, buildRequest } from "./build-request.ts";
import { canary, type HostileCase } from "./hostile-case.ts";
import { soundPath, soundPlan } from "./sound-plan.ts";

const text = (lines: readonly string[], body = ""): Uint8Array =>
  Buffer.from(`${lines.join("\r\n")}\r\n\r\n${body}`, "latin1");
const plan = (lines: readonly string[], headers: Readonly<Record<string, string | undefined>> = {}): Uint8Array =>
  buildRequest({ path: soundPath, lines, headers, body: soundPlan });
const size = Buffer.byteLength(soundPlan);
const hex = size.toString(16);
const many = (count: number, line: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => line(at));

const heads: readonly (readonly [name: string, bytes: Uint8Array, want: string])[] = [
  ["no HTTP at all", text([canary]), "400 malformed-request"],
  ["a request line without a version", text(["GET /"]), "400 malformed-request"],
  ["a request line without an address", text(["GET HTTP/1.1", "Host: a"]), "400 malformed-request"],
  ["an unknown method", text([`${canary} / HTTP/1.1`, "Host: a"]), "400 malformed-request"],
  ["a method in small letters", text(["post /v1/validate HTTP/1.1", "Host: a"]), "400 malformed-request"],
  ["an unknown protocol", text(["GET / HTTQ/1.1", "Host: a"]), "400 malformed-request"],
  ["HTTP/0.9", text(["GET / HTTP/0.9"]), "400 malformed-request"],
  ["HTTP/2.0 in words", text(["GET / HTTP/2.0", "Host: a"]), "400 malformed-request"],
  ["HTTP/9.9", text(["GET / HTTP/9.9", "Host: a"]), "400 malformed-request"],
  ["the start of HTTP/2", text(["PRI * HTTP/2.0", "", "SM"]), "400 malformed-request"],
  ["the start of TLS", Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]), "400 malformed-request"],
  ["zeros", Buffer.alloc(100), "400 malformed-request"],
  ["a space before the method", text([" GET / HTTP/1.1", "Host: a"]), "400 malformed-request"],
  ["two spaces in the line", text(["GET  /health/live HTTP/1.1", "Host: a"]), "200"],
  ["a space in the address", text([`GET /${canary} b HTTP/1.1`, "Host: a"]), "400 malformed-request"],
  ["a NUL in the address", text([`GET /${canary}\u0000 HTTP/1.1`, "Host: a"]), "400 malformed-request"],
  ["a tab in the address", text([`GET /${canary}\t HTTP/1.1`, "Host: a"]), "400 malformed-request"],
  ["lines that end with a line feed", Buffer.from("GET /health/live HTTP/1.1\nHost: a\n\n"), "400 malformed-request"],
  ["lines that end with a carriage return", Buffer.from("GET / HTTP/1.1\rHost: a\r\r"), "400 malformed-request"],
  ["no Host", plan([], { Host: undefined }), "400 malformed-request"],
  ["two Hosts", plan([`Host: ${canary}`]), "400 malformed-request"],
  ["two Hosts in other letters", plan([`hOST: ${canary}`]), "400 malformed-request"],
  ["an empty Host", plan([], { Host: "" }), "200"],
  ["a Host that is none", plan([], { Host: `${canary}:99999/@` }), "200"],
  ["two media types", plan(["Content-Type: text/plain"]), "400 malformed-request"],
  ["two encodings", plan(["Content-Encoding: identity", "Content-Encoding: gzip"]), "400 malformed-request"],
  ["two keys", plan([`X-API-Key: ${canary}`, "X-API-Key: b"]), "400 malformed-request"],
  ["two Authorizations", plan([`Authorization: Bearer ${canary}`, "Authorization: b"]), "400 malformed-request"],
  ["a header without a name", plan([`: ${canary}`]), "400 malformed-request"],
  ["a header without a colon", plan([canary]), "400 malformed-request"],
  ["a space before the colon", plan([`X-A : ${canary}`]), "400 malformed-request"],
  ["a folded header", plan(["X-A: a", ` ${canary}`]), "400 malformed-request"],
  ["a NUL in a header", plan([`X-A: a\u0000${canary}`]), "400 malformed-request"],
  ["a carriage return in a header", plan([`X-A: a\r${canary}`]), "400 malformed-request"],
  ["a line feed in a header", plan([`X-A: a\nX-B: ${canary}`]), "400 malformed-request"],
  ["a bell in a header", plan([`X-A: a\u0007${canary}`]), "400 malformed-request"],
  ["a byte above 127 in a header", plan([`X-A: ${canary}\u00e9`]), "200"],
  ["a byte above 127 in a name", plan([`X-\u00e9: ${canary}`]), "400 malformed-request"],
  ["an underscore in a name", plan([`X_A: ${canary}`]), "200"],
  ["a header that is a prototype", plan([`__proto__: ${canary}`, `constructor: ${canary}`]), "200"],
  ["a cookie", plan([`Cookie: a=${canary}`]), "200"],
  ["a header of 20,000 letters", plan([`X-A: ${canary}${"a".repeat(20_000)}`]), "431 headers-too-large"],
  ["a name of 20,000 letters", plan([`${"a".repeat(20_000)}: ${canary}`]), "431 headers-too-large"],
  ["3,000 headers", plan(many(3000, (at) => `X${at}: a`)), "431 headers-too-large"],
  [
    "2,500 short headers, the last of them a second type",
    plan([...many(2500, () => "a:"), "Content-Type: text/plain"]),
    "400 malformed-request",
  ],
  ["16 kB of cookies", plan(many(200, (at) => `Cookie: ${at}=${canary}${"a".repeat(80)}`)), "431 headers-too-large"],
  ["a length and chunks", plan(["Transfer-Encoding: chunked"]), "400 malformed-request"],
  ["two lengths", plan([`Content-Length: ${size}`]), "400 malformed-request"],
  ["two lengths that differ", plan(["Content-Length: 1"]), "400 malformed-request"],
  ["two lengths in one header", plan([], { "Content-Length": `${size}, ${size}` }), "400 malformed-request"],
  ["a length below nothing", plan([], { "Content-Length": "-1" }), "400 malformed-request"],
  ["a length with a plus", plan([], { "Content-Length": `+${size}` }), "400 malformed-request"],
  ["a length in hexadecimal", plan([], { "Content-Length": "0x10" }), "400 malformed-request"],
  ["a length with an exponent", plan([], { "Content-Length": "1e3" }), "400 malformed-request"],
  ["a length with a fraction", plan([], { "Content-Length": "1.5" }), "400 malformed-request"],
  ["a length that is a word", plan([], { "Content-Length": canary }), "400 malformed-request"],
  ["an empty length", plan([], { "Content-Length": "" }), "400 malformed-request"],
  ["a length beyond all numbers", plan([], { "Content-Length": "9".repeat(30) }), "400 malformed-request"],
  ["a length with zeros before it", plan([], { "Content-Length": `000${size}` }), "200"],
  ["no length", plan([], { "Content-Length": undefined }), "400 no-body | 400 malformed-request"],
  ["a length that is too short", plan([], { "Content-Length": "20" }), "400 malformed-json | 400 malformed-request"],
  [
    "chunks and something after",
    plan([], { "Content-Length": undefined, "Transfer-Encoding": "chunked, identity" }),
    "400 malformed-request",
  ],
  [
    "an unknown transfer encoding",
    plan([], { "Content-Length": undefined, "Transfer-Encoding": canary }),
    "400 malformed-request",
  ],
  [
    "a packed transfer",
    plan([], { "Content-Length": undefined, "Transfer-Encoding": "gzip, chunked" }),
    "400 malformed-request",
  ],
  [
    "two transfer encodings",
    buildChunked(`${hex}\r\n${soundPlan}\r\n0\r\n\r\n`, ["Transfer-Encoding: chunked"]),
    "400 malformed-request",
  ],
  [
    "a transfer encoding after a tab",
    plan([], { "Content-Length": undefined, "Transfer-Encoding": "\u000bchunked" }),
    "400 malformed-request",
  ],
  ["a chunk size that is none", buildChunked(`${canary}\r\n`), "400 malformed-request"],
  ["a chunk size with a sign", buildChunked(`-1\r\n${canary}\r\n0\r\n\r\n`), "400 malformed-request"],
  ["a chunk size with 0x", buildChunked(`0x5\r\n${canary}\r\n0\r\n\r\n`), "400 malformed-request"],
  ["a chunk size beyond all numbers", buildChunked(`${"f".repeat(20)}\r\n${canary}`), "400 malformed-request"],
  ["a chunk longer than its size", buildChunked(`3\r\n${canary}\r\n0\r\n\r\n`), "400 malformed-request"],
  ["chunks that end with a line feed", buildChunked(`2\n{}\n0\n\n`), "400 malformed-request"],
  ["a chunk extension", buildChunked(`2;a=${canary}\r\n{}\r\n0\r\n\r\n`), "422 states-no-standard"],
  [
    "a chunk extension of 20,000 letters",
    buildChunked(`2;a=${"a".repeat(20_000)}\r\n{}\r\n0\r\n\r\n`),
    "413 body-too-large",
  ],
  ["a trailer", buildChunked(`2\r\n{}\r\n0\r\nX-A: ${canary}\r\n\r\n`), "422 states-no-standard"],
  [
    "a trailer of 20,000 letters",
    buildChunked(`2\r\n{}\r\n0\r\nX-A: ${"a".repeat(20_000)}\r\n\r\n`),
    "431 headers-too-large",
  ],
  ["a trailer that is a length", buildChunked(`2\r\n{}\r\n0\r\nContent-Length: 5\r\n\r\n`), "400 malformed-request"],
  [
    "chunks in HTTP/1.0",
    buildRequest({
      version: "HTTP/1.0",
      headers: { "Content-Length": undefined },
      lines: ["Transfer-Encoding: chunked"],
      body: "2\r\n{}\r\n0\r\n\r\n",
    }),
    "400 malformed-request",
  ],
  [
    "HTTP/1.0 without a Host",
    buildRequest({ version: "HTTP/1.0", path: soundPath, headers: { Host: undefined }, body: soundPlan }),
    "200",
  ],
  ["an expectation", plan([`Expect: ${canary}`]), "417 expectation-failed"],
  ["an expectation among others", plan([`Expect: 100-continue, ${canary}`]), "417 expectation-failed"],
  ["an expectation that is met", plan(["Expect: 100-continue"]), "100 | 200"],
  [
    "an expectation in HTTP/1.0",
    buildRequest({ version: "HTTP/1.0", path: soundPath, lines: [`Expect: ${canary}`], body: soundPlan }),
    "200",
  ],
  ["an upgrade", plan(["Connection: Upgrade", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAAP__"]), "200"],
  ["an upgrade to a socket", plan(["Connection: Upgrade", "Upgrade: websocket"]), "200"],
  ["a connection header that hides another", plan(["Connection: Content-Type, Content-Length"]), "200"],
  ["a version of the route", plan([`Accept-Version: ${canary}`]), "200"],
  [
    "another method in a header",
    plan(["X-HTTP-Method-Override: DELETE", "X-Original-URL: /metrics", "X-Rewrite-URL: /metrics"]),
    "200",
  ],
  [
    "an identifier that is none",
    plan([`X-Request-ID: ${canary} <b>`, `traceparent: ${canary}`, `X-Correlation-ID: ${canary} é`]),
    "200",
  ],
];

/** Requests that are not HTTP as it should be, or that two programs could read in two ways. */
export const brokenHeads: readonly HostileCase[] = heads.map(([name, bytes, want]) => [
  name,
  { bytes, responses: want.split(" | ").filter((one) => one !== "100").length },
  want,
]);
