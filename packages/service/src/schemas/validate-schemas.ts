import { problemResponses } from "./problem-responses.ts";
import { recordBody } from "./record-body.ts";
import { reportResponses } from "./report-responses.ts";
import { ValidateQuerySchema } from "./validate-query.ts";
import { VersionParamsSchema } from "./version-params.ts";

const common = { tags: ["validate"], querystring: ValidateQuerySchema, requestBody: recordBody };

const bodyProblems = [
  "no-body",
  "malformed-json",
  "not-acceptable",
  "too-deep",
  "too-many-keys",
  "too-many-findings",
  "took-too-long",
  "too-costly",
] as const;

/** Schema of the address that judges a record by what it states itself. */
export const validateSchema = {
  ...common,
  operationId: "validate",
  summary: "Judge a record",
  description:
    "Judges one record by the standard and version that it states in standard and standardVersion. The Accept header chooses the form of the report.",
  response: {
    ...reportResponses,
    ...problemResponses(...bodyProblems, "body-shape", "states-no-standard", "states-unknown-standard"),
  },
};

/** Schema of the address that judges a record by the version that the address names. */
export const validateVersionSchema = {
  ...common,
  operationId: "validateVersion",
  summary: "Judge a record by a version",
  description:
    "Judges one record by the version of the standard that the address names. The Accept header chooses the form of the report.",
  params: VersionParamsSchema,
  response: { ...reportResponses, ...problemResponses(...bodyProblems, "unknown-standard", "unknown-version") },
};
