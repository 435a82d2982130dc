import type { RequestBody } from "../openapi/request-body.ts";

/** One record as the body of a request. Its schema is that of its standard, which stands under `/v1/standards`. */
export const recordBody: RequestBody = {
  content: {
    "application/json": {
      schema: {
        type: "object",
        description:
          "The record: JSON in UTF-8, as it is or with Content-Encoding: gzip, up to 10 MB. Its standard says what belongs into it; whole records are under examples/plans of the repository.",
        properties: {
          standard: { type: "string", description: "Id of the standard that the record follows." },
          standardVersion: { type: "string", description: "Major and minor version of it." },
        },
        additionalProperties: true,
        examples: [{ standard: "ehc-plan", standardVersion: "1.0", planId: "example-1", status: "final" }],
      },
    },
  },
};
