import type { createRecordSplitter } from "@send-standards/validator";
import Negotiator from "negotiator";
import { checkCharset } from "../intake/check-charset.ts";
import { isPacked } from "../intake/is-packed.ts";
import { ServiceProblem } from "../problems/service-problem.ts";

/** How a body is divided into records; see `createRecordSplitter`. */
export type RecordMode = Parameters<typeof createRecordSplitter>[0];

/** How a body of each media type is divided into records. */
export const recordModes: Readonly<Record<string, RecordMode>> = {
  "application/x-ndjson": "lines",
  "application/ndjson": "lines",
  "application/jsonl": "lines",
  "application/json": "auto",
};

/** The media types of an answer, the default first. */
const answerTypes = ["application/x-ndjson", "application/ndjson", "application/jsonl"] as const;

const advice = `Send ${Object.keys(recordModes).join(", ")} in UTF-8, as it is or with Content-Encoding: gzip.`;

interface MediaHeaders {
  readonly accept?: string | undefined;
  readonly "accept-encoding"?: string | undefined;
  readonly "content-type"?: string | undefined;
  readonly "content-encoding"?: string | undefined;
}

/** What the headers of a batch say of its form and of that of the answer. */
export interface BatchMedia {
  readonly mode: RecordMode;
  readonly isGzip: boolean;
  readonly answerType: string;
  readonly answersGzip: boolean;
}

/**
 * Returns what the headers of a batch say.
 *
 * @throws {ServiceProblem} `media-type` or `not-acceptable`.
 */
export const batchMedia = (headers: MediaHeaders): BatchMedia => {
  const { "content-type": contentType = "" } = headers;
  const type = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  const mode = Object.hasOwn(recordModes, type) ? recordModes[type] : undefined;
  if (mode === undefined) throw new ServiceProblem("media-type", { detail: advice });
  checkCharset(contentType);
  const isGzip = isPacked(headers["content-encoding"]);
  const negotiator = new Negotiator({
    headers: { accept: headers.accept, "accept-encoding": headers["accept-encoding"] },
  });
  const answerType = headers.accept === undefined ? answerTypes[0] : negotiator.mediaType([...answerTypes]);
  if (answerType === undefined) throw new ServiceProblem("not-acceptable", { members: { known: answerTypes } });
  return { mode, isGzip, answerType, answersGzip: negotiator.encoding(["gzip", "identity"]) === "gzip" };
};
