import { inspect } from "node:util";
import { expect, test } from "vitest";
import { problemOf } from "./problem-of.ts";

const headers = new Headers({ "service-request-id": "request-1" });
const base = "https://w3id.org/send-standards/problems/";

const strange = {
  type: "about:blank",
  name: "unknown",
  message:
    "The answer has the status 502 and is none of the service. Look at what lies between: a proxy, a gateway, or another program at this address.",
  members: {},
};

test.each<[string, unknown, object]>([
  [
    "a problem",
    {
      type: `${base}unknown-version`,
      title: "No such version.",
      status: 404,
      detail: "Take one of those.",
      known: ["1.0.0"],
    },
    {
      type: `${base}unknown-version`,
      name: "unknown-version",
      message: "No such version. Take one of those.",
      title: "No such version.",
      detail: "Take one of those.",
      members: { known: ["1.0.0"] },
    },
  ],
  [
    "an OperationOutcome",
    {
      resourceType: "OperationOutcome",
      issue: [
        {
          severity: "error",
          code: "throttled",
          details: { coding: [{ system: base.slice(0, -1), code: "too-many-requests" }], text: "Too many." },
          diagnostics: "Wait.",
        },
      ],
    },
    { type: `${base}too-many-requests`, name: "too-many-requests", message: "Too many. Wait.", members: {} },
  ],
  [
    "an OperationOutcome of somebody else",
    { resourceType: "OperationOutcome", issue: [{ diagnostics: "CANARY" }] },
    strange,
  ],
  ["an OperationOutcome with nothing in it", { resourceType: "OperationOutcome" }, strange],
  ["a problem of somebody else", { type: "https://example.org/CANARY", title: "CANARY", detail: "CANARY" }, strange],
  ["a page", "<h1>CANARY</h1>", strange],
  ["nothing", undefined, strange],
])("%s", (_, body, want) => {
  const error = problemOf(body, { status: 502, headers });
  expect(error).toMatchObject({ ...want, status: 502, requestId: "request-1" });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("CANARY");
});
