import { mediaTypes, type ReportFormat } from "../answer/report-format.ts";
import { componentRef } from "./component-ref.ts";
import type { DescribedContent, DescribedResponse } from "./described-response.ts";
import { reportExample } from "./report-example.ts";
import { responseHeaders } from "./response-headers.ts";

const text = (description: string): DescribedContent => ({ schema: { type: "string", description } });

const contents: Readonly<Record<ReportFormat, DescribedContent>> = {
  json: { schema: componentRef("Report"), examples: { "one-mistake": { value: reportExample } } },
  sarif: {
    schema: {
      type: "object",
      description: "The report as SARIF 2.1.0, for code scanning and editors.",
      required: ["version", "runs"],
      properties: { version: { const: "2.1.0" }, runs: { type: "array", items: { type: "object" } } },
    },
  },
  fhir: { schema: componentRef("OperationOutcome") },
  html: text("The report as a page that a person can read. It loads nothing else."),
  junit: text("The report as JUnit XML, for continuous integration."),
  csv: text("The findings as CSV, one a line, with names of columns in the first."),
};

/** The response of addresses that judge a record: a report in the form that the Accept header asks for. */
export const reportResponses: Readonly<Record<200, DescribedResponse>> = {
  200: {
    description: "The record was judged. The report says what was found, which may be nothing.",
    headers: responseHeaders("Validation-Outcome", "Deprecation", "Sunset", "Link"),
    content: Object.fromEntries(
      (Object.keys(mediaTypes) as ReportFormat[]).map((format) => [mediaTypes[format], contents[format]]),
    ),
  },
};
