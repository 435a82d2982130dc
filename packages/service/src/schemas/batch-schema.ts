import type { RequestBody } from "../openapi/request-body.ts";
import { BatchLineSchema } from "./batch-lines.ts";
import { BatchQuerySchema } from "./batch-query.ts";
import { problemResponses } from "./problem-responses.ts";
import { responseHeaders } from "./response-headers.ts";

const lines = {
  schema: {
    type: "string",
    description:
      "One record on each line (NDJSON), in UTF-8, as it is or with Content-Encoding: gzip. Each up to 10 MB.",
  },
};

const requestBody: RequestBody = {
  content: {
    "application/x-ndjson": lines,
    "application/ndjson": lines,
    "application/jsonl": lines,
    "application/json": {
      schema: {
        type: "array",
        items: { type: "object" },
        description: "A list of records; one record, or records on lines, are taken as well.",
      },
    },
  },
};

/** Schema of the address that judges a batch. */
export const batchSchema = {
  operationId: "validateBatch",
  summary: "Judge many records as a stream",
  description:
    "Takes any number of records and answers with one line of JSON for each, in their order and while they come, and a last line with summary or, where the batch was given up, incomplete. Send and read at the same time: what waits to be read is limited.",
  tags: ["validate"],
  querystring: BatchQuerySchema,
  requestBody,
  response: {
    200: {
      description: "Lines of JSON; the schema is that of one line.",
      headers: responseHeaders("Deprecation", "Sunset", "Link"),
      content: { "application/x-ndjson": { schema: BatchLineSchema } },
    },
    ...problemResponses(
      "no-body",
      "length-mismatch",
      "unknown-standard",
      "unknown-version",
      "not-acceptable",
      "body-too-slow",
      "media-type",
    ),
  },
};
