import { expect, test } from "vitest";
import { type AnsweredRequest, createResponseCheck } from "../../testing/check-response.ts";
import { describeApi } from "./describe-api.ts";

const check = createResponseCheck(await describeApi());

const json = { "content-type": "application/json; charset=utf-8" };
const problem = { "content-type": "application/problem+json" };
const base = "https://w3id.org/send-standards/problems/";

const live: AnsweredRequest = {
  method: "GET",
  route: "/health/live",
  status: 200,
  headers: json,
  body: '{"status":"live"}',
};

const problemBody = (name: string, status: number): string =>
  JSON.stringify({ type: `${base}${name}`, title: "A title.", status, detail: "What to do." });

const summary = { outcome: "pass", records: 0, failing: 0, incomplete: 0, standards: [], rules: [], complete: true };

const rows: readonly (readonly [name: string, given: Partial<AnsweredRequest>, want: readonly string[]])[] = [
  ["as it is described", {}, []],
  ["of a HEAD request", { method: "HEAD", body: "" }, []],
  ["with a body that is not as described", { body: '{"status":1}' }, ["GET /health/live 200: body: /status const"]],
  ["without the body that is described", { body: "" }, ["GET /health/live 200: has no body"]],
  ["of another status", { status: 418 }, ["GET /health/live 418: status 418 is not described"]],
  [
    "of another media type",
    { headers: { "content-type": "text/plain" } },
    ["GET /health/live 200: media type text/plain is not described"],
  ],
  ["with a problem that is described", { status: 500, headers: problem, body: problemBody("internal-error", 500) }, []],
  [
    "with a problem of another status",
    { status: 500, headers: problem, body: problemBody("not-found", 404) },
    [`GET /health/live 500: problem ${base}not-found is not described`],
  ],
  [
    "with a problem of a type that is not known",
    { status: 500, headers: problem, body: problemBody("trouble", 500) },
    ["GET /health/live 500: body: /type enum", `GET /health/live 500: problem ${base}trouble is not described`],
  ],
  [
    "with a header that is not as described",
    {
      method: "POST",
      route: "/v1/validate",
      status: 503,
      headers: { ...problem, "retry-after": "soon" },
      body: problemBody("busy", 503),
    },
    ["POST /v1/validate 503: header Retry-After: / type"],
  ],
  [
    "with lines, one of which is not as described",
    {
      method: "POST",
      route: "/v1/validate/batch",
      headers: { "content-type": "application/x-ndjson" },
      body: `${JSON.stringify({ incomplete: { ...JSON.parse(problemBody("busy", 503)), records: 2 } })}\n{"summary":${JSON.stringify(summary)}}\n`,
    },
    ["POST /v1/validate/batch 200: line 2: / required, / additionalProperties, /summary required, / anyOf"],
  ],
  [
    "that says that nothing is there",
    { route: undefined, status: 404, headers: problem, body: problemBody("not-found", 404) },
    [],
  ],
  [
    "that says so by a problem that is none",
    { route: undefined, status: 404, headers: problem, body: "{}" },
    ["GET nowhere 404: body: / required"],
  ],
  [
    "of a route with a parameter",
    { route: "/v1/standards/:standard", body: "{}" },
    ["GET /v1/standards/:standard 200: body: / required"],
  ],
];

for (const [name, given, want] of rows) {
  test(`a response ${name}`, () => {
    expect(check({ ...live, ...given })).toEqual(want);
  });
}
