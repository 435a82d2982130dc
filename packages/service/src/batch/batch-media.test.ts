import { expect, test } from "vitest";
import { ServiceProblem } from "../problems/service-problem.ts";
import { type BatchMedia, batchMedia } from "./batch-media.ts";

type Headers = Parameters<typeof batchMedia>[0];

const plain: BatchMedia = { mode: "lines", isGzip: false, answerType: "application/x-ndjson", answersGzip: false };
const type = "application/x-ndjson";

const rows: readonly (readonly [name: string, headers: Headers, want: BatchMedia | string])[] = [
  ["lines", { "content-type": type }, plain],
  ["lines by another name", { "content-type": "Application/JSONL; charset=UTF-8" }, plain],
  ["JSON", { "content-type": "application/json" }, { ...plain, mode: "auto" }],
  ["gzip", { "content-type": type, "content-encoding": "GZIP" }, { ...plain, isGzip: true }],
  ["any answer", { "content-type": type, accept: "*/*" }, plain],
  [
    "an answer by another name",
    { "content-type": type, accept: "application/ndjson" },
    { ...plain, answerType: "application/ndjson" },
  ],
  ["an answer with gzip", { "content-type": type, "accept-encoding": "br, gzip" }, { ...plain, answersGzip: true }],
  ["an answer without", { "content-type": type, "accept-encoding": "gzip;q=0" }, plain],
  ["no type", {}, "media-type"],
  ["another type", { "content-type": "text/csv" }, "media-type"],
  ["a name of every object", { "content-type": "constructor" }, "media-type"],
  ["another character set", { "content-type": `${type}; charset=utf-16` }, "media-type"],
  ["two encodings", { "content-type": type, "content-encoding": "gzip, gzip" }, "media-type"],
  ["an answer that there is not", { "content-type": type, accept: "application/json" }, "not-acceptable"],
];

const mediaOf = (headers: Headers): BatchMedia | string => {
  try {
    return batchMedia(headers);
  } catch (error) {
    if (error instanceof ServiceProblem) return error.problem;
    throw error;
  }
};

test.each(rows)("reads headers: %s", (_name, headers, want) => {
  expect(mediaOf(headers)).toEqual(want);
});
