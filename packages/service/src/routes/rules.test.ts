import { afterAll, expect, test } from "vitest";
import { toyStandards } from "../../testing/toy-standards.ts";
import { watchResponses } from "../../testing/watch-responses.ts";
import { buildApp } from "../app.ts";
import { readSettings } from "../settings/read-settings.ts";

watchResponses();

const settings = readSettings({}, { logLevel: "silent", requestsPerMinute: "0" });
const { server } = await buildApp({ settings, standards: toyStandards });
afterAll(() => server.close());

const get = (query: string, headers: Readonly<Record<string, string>> = {}) =>
  server.inject({ method: "GET", url: `/v1/rules${query}`, headers });

const name = {
  id: "toy/has-a-name",
  standard: "toy",
  version: "2.0.0",
  severity: "error",
  kind: "record",
  statement: "A toy has a name.",
  sections: ["A"],
  links: { self: "/v1/standards/toy/2.0.0/rules/has-a-name" },
};

const once = {
  id: "toy/name-is-used-once",
  standard: "toy",
  version: "2.0.0",
  severity: "query",
  kind: "set",
  statement: "No two toys have the same name.",
  sections: ["B"],
  links: { self: "/v1/standards/toy/2.0.0/rules/name-is-used-once" },
};

const first = {
  ...name,
  version: "1.0.0",
  links: { self: "/v1/standards/toy/1.0.0/rules/has-a-name" },
};

test.each<[string, number, readonly object[]]>([
  ["", 2, [name, once]],
  ["?standard=toy", 2, [name, once]],
  ["?standard=game", 0, []],
  ["?standard=toy&version=1.0&severity=error", 1, [first]],
  ["?section=A", 1, [name]],
  ["?section=B", 1, [once]],
  ["?section=a", 0, []],
  ["?severity=query", 1, [once]],
  ["?severity=advice", 0, []],
  ["?word=TWO", 1, [once]],
  ["?word=used-once", 1, [once]],
  ["?word=lost", 2, [name, once]],
  ["?word=name%20it", 2, [name, once]],
  ["?word=same%20%20lost", 1, [once]],
  ["?word=same+dragon", 0, []],
  ["?word=%20", 2, [name, once]],
  ["?limit=1", 2, [name]],
  ["?limit=1&offset=1", 2, [once]],
  ["?limit=1000&offset=999999", 2, []],
  ["?section=A&severity=error&word=name", 1, [name]],
  ["?section=A&severity=query", 0, []],
])("the search %j finds %i", async (query, total, rules) => {
  const { statusCode, headers, body } = await get(query);
  expect([statusCode, headers["content-type"], headers["cache-control"]]).toEqual([
    200,
    "application/json; charset=utf-8",
    "public, max-age=300",
  ]);
  expect(JSON.parse(body)).toEqual({ total, rules });
});

test.each<[string, number, string]>([
  ["?canary=1", 400, "unknown-parameter"],
  ["?word=a&word=canary", 400, "unknown-parameter"],
  ["?word=", 400, "parameter-value"],
  [`?word=${"canary".repeat(34)}`, 400, "parameter-value"],
  ["?severity=canary", 400, "parameter-value"],
  ["?section=..%2Fcanary", 400, "parameter-value"],
  ["?limit=0", 400, "parameter-value"],
  ["?limit=1001", 400, "parameter-value"],
  ["?limit=1e2", 400, "parameter-value"],
  ["?offset=-1", 400, "parameter-value"],
  ["?offset=1000000", 400, "parameter-value"],
  ["?version=1.0", 400, "parameter-value"],
  ["?standard=toy&version=canary", 400, "parameter-value"],
  ["?standard=toy&version=9", 404, "unknown-version"],
  ["?standard=canary", 404, "unknown-standard"],
  ["?standard=constructor", 404, "unknown-standard"],
])("the search %j is answered with %i %s", async (query, status, problem) => {
  const { statusCode, body } = await get(query);
  expect([statusCode, JSON.parse(body).type]).toEqual([status, `https://w3id.org/send-standards/problems/${problem}`]);
  expect(body).not.toContain("canary");
});

test("a search has a head, and is not sent again to those who have it", async () => {
  const { headers, rawPayload } = await get("?section=A");
  const head = await server.inject({ method: "HEAD", url: "/v1/rules?section=A" });
  expect([head.statusCode, head.headers.etag, head.headers["content-length"], head.body]).toEqual([
    200,
    headers.etag,
    String(rawPayload.length),
    "",
  ]);
  expect((await get("?section=A", { "if-none-match": String(headers.etag) })).statusCode).toBe(304);
  expect((await get("?section=B", { "if-none-match": String(headers.etag) })).statusCode).toBe(200);
});
