import { gzipSync } from "node:zlib";
import { buildRequest } from "./build-request.ts";
import { canary, type HostileCase } from "./hostile-case.ts";
import { soundPath, soundPlan } from "./sound-plan.ts";

const types: readonly (readonly [type: string | undefined, want: string])[] = [
  ["application/json", "200"],
  ["APPLICATION/JSON", "200"],
  ["application/json;", "200"],
  ["application/json; charset=utf-8", "200"],
  ["application/json;charset=UTF-8", "200"],
  ['application/json; charset="utf-8"', "200"],
  ["application/json; charset=utf8", "200"],
  ["application/json ; charset=utf-8", "200"],
  [`application/json; profile="${canary}"`, "200"],
  ["text/json", "200"],
  ["application/fhir+json", "200"],
  ["application/vnd.example.plan+json", "200"],
  ["application/problem+json; charset=utf-8", "200"],
  [undefined, "415 media-type"],
  ["", "415 media-type"],
  [canary, "415 media-type"],
  ["application", "415 media-type"],
  ["application/", "415 media-type"],
  ["/json", "415 media-type"],
  ["application/json, text/plain", "415 media-type"],
  ["application/json json", "415 media-type"],
  ["application/jsonx", "415 media-type"],
  ["application/json+xml", "415 media-type"],
  ["application/+json", "415 media-type"],
  ["application/x-ndjson", "415 media-type"],
  ["application/x-www-form-urlencoded", "415 media-type"],
  ["multipart/form-data; boundary=application/json", "415 media-type"],
  ["text/plain", "415 media-type"],
  ["text/html", "415 media-type"],
  ["text/plain; a=application/json", "415 media-type"],
  ["*/*", "415 media-type"],
  ["application/*", "415 media-type"],
  ["application/javascript", "415 media-type"],
  ["application/xml", "415 media-type"],
  ["application/gzip", "415 media-type"],
  ["application/octet-stream", "415 media-type"],
  ["application/json; charset=iso-8859-1", "415 media-type"],
  ["application/json; charset=utf-16", "415 media-type"],
  ["application/json; charset=", "415 media-type"],
  [`application/json; charset=${canary}`, "415 media-type"],
  ["application/json; charset=utf-8; charset=utf-7", "415 media-type"],
  ["application/json; charset=utf-7; charset=utf-8", "415 media-type"],
  ["application/json; CHARSET=utf-7", "415 media-type"],
  [`application/${"a".repeat(8000)}`, "415 media-type"],
  ["application/json\u0080", "415 media-type"],
  ["__proto__/json", "415 media-type"],
];

const encodings: readonly (readonly [encoding: string, want: string])[] = [
  ["gzip", "200"],
  ["GZip", "200"],
  ["x-gzip", "200"],
  ["deflate", "415 media-type"],
  ["br", "415 media-type"],
  ["zstd", "415 media-type"],
  ["compress", "415 media-type"],
  ["gzip, gzip", "415 media-type"],
  ["identity, gzip", "415 media-type"],
  ["gzip;q=1", "415 media-type"],
  [canary, "415 media-type"],
  ["chunked", "415 media-type"],
  ["identity", "400 malformed-json"],
  ["", "400 malformed-json"],
];

/** Bodies of every media type, character set and encoding but the right ones, and these. */
export const mediaTypes: readonly HostileCase[] = [
  ...types.map(
    ([type, want]): HostileCase => [
      `Content-Type: ${type?.slice(0, 60)}`,
      { bytes: buildRequest({ path: soundPath, headers: { "Content-Type": type }, body: soundPlan }) },
      want,
    ],
  ),
  ...encodings.map(
    ([encoding, want]): HostileCase => [
      `Content-Encoding: ${encoding}, of a plan in gzip`,
      {
        bytes: buildRequest({ path: soundPath, headers: { "Content-Encoding": encoding }, body: gzipSync(soundPlan) }),
      },
      want,
    ],
  ),
];
