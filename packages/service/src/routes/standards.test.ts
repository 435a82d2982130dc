import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { toyStandards } from "../../testing/toy-standards.ts";
import { watchResponses } from "../../testing/watch-responses.ts";
import { buildApp } from "../app.ts";
import { readSettings } from "../settings/read-settings.ts";

watchResponses();

const settings = readSettings({}, { logLevel: "silent", requestsPerMinute: "0" });
const { server } = await buildApp({ settings, standards: toyStandards });
afterAll(() => server.close());

const get = (url: string, headers: Readonly<Record<string, string>> = {}) =>
  server.inject({ method: "GET", url, headers });

const json = "application/json; charset=utf-8";
const forEver = "public, max-age=31536000, immutable";

const ruleBody = {
  id: "toy/has-a-name",
  severity: "error",
  kind: "record",
  since: "1.0.0",
  statement: "A toy has a name.",
  why: "A toy without a name is lost.",
  source: [{ title: "SEND Standards", verified: true }],
  reads: ["/sections/A/name", "/sections/A/names/*/text", "/id"],
  sections: ["A"],
  message: "{Place} has no name.",
  fix: "Name it.",
  caseworker: { message: "It has no name.", fix: "Give it one." },
  help: "https://w3id.org/send-standards/rules/toy/has-a-name",
  links: { self: "/v1/standards/toy/1.1.0/rules/has-a-name", version: "/v1/standards/toy/1.1.0" },
};

const setRuleBody = {
  ...ruleBody,
  id: "toy/name-is-used-once",
  severity: "query",
  kind: "set",
  until: "3.0.0",
  statement: "No two toys have the same name.",
  reads: ["/sections/B/name"],
  sections: ["B"],
  help: "https://w3id.org/send-standards/rules/toy/name-is-used-once",
  links: { self: "/v1/standards/toy/1.1.0/rules/name-is-used-once", version: "/v1/standards/toy/1.1.0" },
};

const listBase = { mode: "external", fallback: "Keep it.", source: "A shop", verified: false };

const colour = {
  ...listBase,
  id: "colour",
  title: "Colour",
  version: "2026-09-01",
  edition: "2026-09-01",
  count: 2,
  links: {
    self: "/v1/standards/toy/1.1.0/code-lists/colour",
    edition: "/v1/standards/toy/1.1.0/code-lists/colour/2026-09-01",
  },
};

const size = {
  ...listBase,
  id: "size",
  title: "Size",
  version: "SI 2014/1530",
  edition: "SI-2014-1530",
  count: 0,
  links: {
    self: "/v1/standards/toy/1.1.0/code-lists/size",
    edition: "/v1/standards/toy/1.1.0/code-lists/size/SI-2014-1530",
  },
};

const colourCodes = [
  { code: "R", label: 'Red, "warm"', successors: ["A", "B"] },
  { code: "A", label: "A" },
];

const game = {
  id: "game",
  title: "Toy",
  latest: "1.0.0",
  versions: [{ version: "1.0.0", frozen: true, links: { self: "/v1/standards/game/1.0.0" } }],
  links: { self: "/v1/standards/game", latest: "/v1/standards/game/1.0.0" },
};

const toy = {
  id: "toy",
  title: "Toy",
  latest: "2.0.0",
  versions: [
    {
      version: "1.0.0",
      frozen: true,
      retirement: { deprecatedOn: "2027-01-01", sunsetOn: "2028-02-29", successor: "1.1.0" },
      links: { self: "/v1/standards/toy/1.0.0" },
    },
    { version: "1.1.0", frozen: true, links: { self: "/v1/standards/toy/1.1.0" } },
    { version: "2.0.0", frozen: false, links: { self: "/v1/standards/toy/2.0.0" } },
  ],
  links: { self: "/v1/standards/toy", latest: "/v1/standards/toy/2.0.0" },
};

const version = {
  id: "toy",
  title: "Toy",
  version: "1.1.0",
  frozen: true,
  schemaIds: {
    producer: "https://w3id.org/send-standards/toy/1.1.0/producer/toy.schema.json",
    receiver: "receiver 1.1.0",
  },
  counts: { rules: 1, setRules: 1, codeLists: 2, codes: 2 },
  codeLists: [colour, size],
  links: {
    self: "/v1/standards/toy/1.1.0",
    standard: "/v1/standards/toy",
    schema: "/v1/standards/toy/1.1.0/schema.json",
    receiverSchema: "/v1/standards/toy/1.1.0/receiver.schema.json",
    rules: "/v1/standards/toy/1.1.0/rules",
    codeLists: "/v1/standards/toy/1.1.0/code-lists",
  },
};

const unpublished = {
  id: "game",
  title: "Toy",
  version: "1.0.0",
  frozen: true,
  schemaIds: { producer: "https://w3id.org/send-standards/game/1.0.0/producer/game.schema.json" },
  counts: { rules: 0, setRules: 0, codeLists: 0, codes: 0 },
  codeLists: [],
  links: {
    self: "/v1/standards/game/1.0.0",
    standard: "/v1/standards/game",
    rules: "/v1/standards/game/1.0.0/rules",
    codeLists: "/v1/standards/game/1.0.0/code-lists",
  },
};

const below = (path: string) => ({ self: `/v1/standards/toy/1.1.0/${path}`, version: "/v1/standards/toy/1.1.0" });

const bodies: readonly [address: string, type: string, cacheControl: string, body: object][] = [
  [
    "/v1/standards",
    json,
    "public, max-age=300",
    { standards: [game, toy], links: { self: "/v1/standards", rules: "/v1/rules", crosswalks: "/v1/crosswalks" } },
  ],
  ["/v1/standards/toy", json, "public, max-age=300", toy],
  ["/v1/standards/toy/1.1.0", json, forEver, version],
  ["/v1/standards/game/1.0.0", json, forEver, unpublished],
  [
    "/v1/standards/toy/1.1.0/schema.json",
    "application/schema+json",
    forEver,
    { $id: "producer 1.1.0", type: "object" },
  ],
  ["/v1/standards/toy/1.1.0/receiver.schema.json", "application/schema+json", forEver, { $id: "receiver 1.1.0" }],
  [
    "/v1/standards/toy/2.0.0/schema.json",
    "application/schema+json",
    "public, no-cache",
    { $id: "producer 2.0.0", type: "object" },
  ],
  [
    "/v1/standards/toy/1.1.0/rules",
    json,
    forEver,
    { standard: "toy", version: "1.1.0", rules: [ruleBody, setRuleBody], links: below("rules") },
  ],
  ["/v1/standards/toy/1.1.0/rules/has-a-name", json, forEver, ruleBody],
  ["/v1/standards/toy/1.1.0/rules/name-is-used-once", json, forEver, setRuleBody],
  [
    "/v1/standards/toy/1.1.0/code-lists",
    json,
    forEver,
    { standard: "toy", version: "1.1.0", codeLists: [colour, size], links: below("code-lists") },
  ],
  ["/v1/standards/toy/1.1.0/code-lists/colour", json, forEver, { ...colour, codes: colourCodes }],
  ["/v1/standards/toy/1.1.0/code-lists/colour/2026-09-01", json, forEver, { ...colour, codes: colourCodes }],
  ["/v1/standards/toy/1.1.0/code-lists/size/SI-2014-1530", json, forEver, { ...size, codes: [] }],
];

describe.each(bodies)("%s", (address, type, cacheControl, body) => {
  test("is read, as it is and compressed", async () => {
    const plain = await get(address);
    const { "content-type": givenType, "cache-control": givenControl, etag, vary } = plain.headers;
    expect([plain.statusCode, givenType, givenControl]).toEqual([200, type, cacheControl]);
    expect(plain.json()).toEqual(body);
    expect(etag).toMatch(/^"[A-Za-z0-9_-]{27}"$/);
    expect(vary).toContain("Accept-Encoding");
    const packed = await get(address, { "accept-encoding": "gzip, deflate, br" });
    expect([packed.headers["content-encoding"], packed.headers.etag]).toEqual([
      "gzip",
      `${String(etag).slice(0, -1)}-gzip"`,
    ]);
    expect(gunzipSync(packed.rawPayload)).toEqual(plain.rawPayload);
  });

  test("has a head", async () => {
    const [{ headers, rawPayload }, head] = await Promise.all([
      get(address),
      server.inject({ method: "HEAD", url: address }),
    ]);
    expect([head.statusCode, head.body]).toEqual([200, ""]);
    for (const name of ["etag", "cache-control", "content-type"]) expect(head.headers[name]).toBe(headers[name]);
    expect(head.headers["content-length"]).toBe(String(rawPayload.length));
  });

  test("is not sent again to those who have it", async () => {
    const { etag = "" } = (await get(address)).headers;
    const rows: [string, number][] = [
      [etag, 304],
      [`W/${etag}`, 304],
      [`"other", ${etag}`, 304],
      ["*", 304],
      ['"other"', 200],
      [etag.slice(1, -1), 200],
    ];
    for (const [tags, want] of rows) {
      const { statusCode, headers, rawPayload } = await get(address, { "if-none-match": tags });
      expect([tags, statusCode, headers.etag, headers["cache-control"]]).toEqual([tags, want, etag, cacheControl]);
      if (want === 304) expect(rawPayload.length).toBe(0);
    }
    const packed = await get(address, { "if-none-match": etag, "accept-encoding": "gzip" });
    expect(packed.statusCode).toBe(200);
  });
});

const csv = "text/csv; charset=utf-8";

test.each([
  ["text/csv", 200, csv],
  ["text/csv, application/json;q=0.9", 200, csv],
  ["application/json, text/csv", 200, json],
  ["text/*", 200, csv],
  ["text/html, */*;q=0.8", 200, json],
  ["application/pdf", 406, "application/problem+json; charset=utf-8"],
])("a code list for %s: %i", async (accept, status, type) => {
  const { statusCode, headers, body } = await get("/v1/standards/toy/1.1.0/code-lists/colour", { accept });
  expect([statusCode, headers["content-type"]]).toEqual([status, type]);
  if (status === 200) expect(headers.vary).toContain("Accept, Accept-Encoding");
  if (type === csv) {
    expect(body).toBe('code,label,definition,validFrom,validTo,successors\nR,"Red, ""warm""",,,,A B\nA,A,,,,\n');
  }
  if (status === 406) expect(JSON.parse(body).known).toEqual(["application/json", "text/csv"]);
});

test.each([
  ["/v1/standards/toy/1", "/v1/standards/toy/1.1.0"],
  ["/v1/standards/toy/1.0", "/v1/standards/toy/1.0.0"],
  ["/v1/standards/toy/2/schema.json", "/v1/standards/toy/2.0.0/schema.json"],
  ["/v1/standards/toy/01.1.0/rules", "/v1/standards/toy/1.1.0/rules"],
  ["/v1/standards/toy/1/rules/has-a-name", "/v1/standards/toy/1.1.0/rules/has-a-name"],
  ["/v1/standards/toy/1/code-lists/size/SI-2014-1530", "/v1/standards/toy/1.1.0/code-lists/size/SI-2014-1530"],
])("%s leads to %s for some minutes", async (address, want) => {
  const { statusCode, headers, body } = await get(address);
  expect([statusCode, headers.location, headers["cache-control"], body]).toEqual([
    307,
    want,
    "public, max-age=300",
    "",
  ]);
});

test.each([
  ["/v1/standards/toy/1.0.0"],
  ["/v1/standards/toy/1.0"],
  ["/v1/standards/toy/1.0.0/schema.json"],
  ["/v1/standards/toy/1.0.0/rules/has-a-name"],
  ["/v1/standards/toy/1.0.0/code-lists/colour/2026-09-01"],
])("%s says that the version is on its way out", async (address) => {
  const { headers } = await get(address);
  expect([headers.deprecation, headers.sunset, headers.link]).toEqual([
    "@1798761600",
    "Tue, 29 Feb 2028 00:00:00 GMT",
    '</v1/standards/toy>; rel="deprecation"; type="application/json", </v1/standards/toy/1.1.0>; rel="successor-version", </v1/standards/toy/2.0.0>; rel="latest-version"',
  ]);
});

test("a version that stays says nothing of that", async () => {
  const { headers } = await get("/v1/standards/toy/1.1.0");
  expect([headers.deprecation, headers.sunset, headers.link]).toEqual([undefined, undefined, undefined]);
});

const toys = ["1.0.0", "1.1.0", "2.0.0"].map((one) => ({ id: "toy", version: one }));
const all = [{ id: "game", version: "1.0.0" }, ...toys];
const lists = [
  { id: "colour", edition: "2026-09-01" },
  { id: "size", edition: "SI-2014-1530" },
];

test.each<[string, number, string, unknown]>([
  ["/v1/standards/doll", 404, "unknown-standard", all],
  ["/v1/standards/doll/1.0.0", 404, "unknown-standard", all],
  ["/v1/standards/__proto__", 404, "unknown-standard", all],
  ["/v1/standards/constructor/1.0.0/rules", 404, "unknown-standard", all],
  ["/v1/standards/..%2f..%2fetc%2fpasswd", 404, "unknown-standard", all],
  ["/v1/standards/TOY", 404, "unknown-standard", all],
  ["/v1/standards/toy%00", 404, "unknown-standard", all],
  ["/v1/standards/toy/3.0.0/schema.json", 404, "unknown-version", toys],
  ["/v1/standards/toy/latest", 404, "unknown-version", toys],
  ["/v1/standards/toy/..%2f1.0.0/rules", 404, "unknown-version", toys],
  ["/v1/standards/toy/1.1.0/rules/toString", 404, "unknown-rule", ["has-a-name", "name-is-used-once"]],
  ["/v1/standards/toy/1.1.0/rules/toy%2Fhas-a-name", 404, "unknown-rule", ["has-a-name", "name-is-used-once"]],
  ["/v1/standards/toy/1/rules/canary", 404, "unknown-rule", ["has-a-name", "name-is-used-once"]],
  ["/v1/standards/toy/1.1.0/code-lists/canary", 404, "unknown-code-list", lists],
  ["/v1/standards/toy/1.1.0/code-lists/colour/2025-09-01", 404, "unknown-code-list", [lists[0]]],
  ["/v1/standards/toy/1.1.0/code-lists/size/SI%202014%2F1530", 404, "unknown-code-list", [lists[1]]],
  ["/v1/standards/game/1.0.0/schema.json", 404, "not-found", undefined],
  ["/v1/standards/game/1.0.0/receiver.schema.json", 404, "not-found", undefined],
  ["/v1/standards/toy/1.1.0/", 404, "not-found", undefined],
  ["/v1/standards?canary=1", 400, "unknown-parameter", []],
  ["/v1/standards/toy/1.1.0/schema.json?v=1", 400, "unknown-parameter", []],
])("%s is answered with %i %s", async (address, status, problem, known) => {
  const response = await get(address);
  const { type, known: given } = response.json();
  expect([response.statusCode, type, given]).toEqual([
    status,
    `https://w3id.org/send-standards/problems/${problem}`,
    known,
  ]);
  expect(response.headers["cache-control"]).toBe("no-store");
  expect(response.body).not.toContain("canary");
});

test("what only known clients may read is kept by no cache that others use", async () => {
  const closed = await buildApp({ settings: { ...settings, reading: "authenticated" }, standards: toyStandards });
  const controls = await Promise.all(
    ["/v1/standards", "/v1/standards/toy/1", "/v1/standards/toy/1.1.0", "/v1/standards/toy/2.0.0"].map(
      async (url) => (await closed.server.inject({ method: "GET", url })).headers["cache-control"],
    ),
  );
  await closed.server.close();
  expect(controls).toEqual([
    "private, max-age=300",
    "private, max-age=300",
    "private, max-age=31536000, immutable",
    "private, no-cache",
  ]);
});
