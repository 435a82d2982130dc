import { expect, test } from "vitest";
import type { OpenapiResponse } from "./openapi-document.ts";
import { shareResponses } from "./share-responses.ts";

const problem = (description: string): OpenapiResponse => ({
  description,
  content: { "application/problem+json": { schema: {} } },
});

const busy = problem("- `busy`: So much work.");
const both = problem("- `busy`: So much work.\n- `stopping`: On its way out.");
const three = problem("- `busy`: So much work.\n- `stopping`: On its way out.\n- `issuer-unreachable`: No keys.");
const page: OpenapiResponse = { description: "- `busy`: no problem", content: { "text/html": { schema: {} } } };

const rows = [
  ["one problem", busy, { $ref: "#/components/responses/Busy" }, { Busy: busy }],
  ["two problems", both, { $ref: "#/components/responses/BusyOrStopping" }, { BusyOrStopping: both }],
  ["more than two problems", three, three, {}],
  ["what is no problem", page, page, {}],
] as const;

for (const [name, given, want, responses] of rows) {
  test(`${name}`, () => {
    expect(shareResponses({ "/x": { get: { responses: { 503: given } } } })).toEqual({
      paths: { "/x": { get: { responses: { 503: want } } } },
      responses,
    });
  });
}

test("a response that is not as the first of its name stays where it is", () => {
  const other = problem("- `busy`: So much work.\nAnd more.");
  const { paths, responses } = shareResponses({
    "/x": { get: { responses: { 503: busy } }, post: { responses: { 503: other } } },
  });
  expect(paths["/x"]?.post?.responses["503"]).toEqual(other);
  expect(responses).toEqual({ Busy: busy });
});
