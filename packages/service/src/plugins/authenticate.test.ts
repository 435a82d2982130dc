import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fastify from "fastify";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { postRecord, type SecuredApp, securedApp } from "../../testing/secured-app.ts";
import { watchResponses } from "../../testing/watch-responses.ts";
import { hashApiKey } from "../security/hash-api-key.ts";
import { readSettings } from "../settings/read-settings.ts";
import type { Settings } from "../settings/settings.ts";
import { addAuthenticate } from "./authenticate.ts";
import { addErrorHandler } from "./error-handler.ts";

watchResponses();

const folder = mkdtempSync(join(tmpdir(), "send-keys-"));
afterAll(() => rmSync(folder, { recursive: true }));

const keys = {
  both: "b".repeat(64),
  validate: "v".repeat(64),
  read: "r".repeat(64),
  short: "s".repeat(31),
};
const apiKeys = join(folder, "keys");
const hex = (key: string): string => hashApiKey(key).toString("hex");
writeFileSync(
  apiKeys,
  [
    `camden ${hex(keys.both)} read,validate`,
    `barnet ${hex(keys.validate)} validate`,
    `ealing ${hex(keys.read)} read`,
    `short ${hex(keys.short)} read,validate`,
  ].join("\n"),
);

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const realm = 'Bearer realm="send-standards"';
const unknownKey = {
  status: 401,
  type: "not-authenticated",
  challenge: `${realm}, error="invalid_token"`,
  detail: "The service does not know the key that was sent. A key has at least 32 characters.",
};
const noKey = {
  status: 401,
  type: "not-authenticated",
  challenge: realm,
  detail: "Send an API key or a bearer token in the Authorization header.",
};
const lacking = (scope: string) => ({
  status: 403,
  type: "scope-missing",
  challenge: `${realm}, error="insufficient_scope", scope="${scope}"`,
  detail: "Ask the operator of the service for one with the scope that is named.",
});
const passed = { status: 200, type: undefined, challenge: undefined, detail: undefined };
const nowhere = { status: 404, type: "not-found", challenge: undefined, detail: "The addresses are in /openapi.json." };

interface Ask {
  readonly method: "GET" | "POST" | "DELETE" | "OPTIONS";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

const outcomeOf = async ({ server }: SecuredApp, { method, url, headers }: Ask) => {
  const response = await server.inject(method === "POST" ? postRecord(headers, url) : { method, url, headers });
  const isProblem = String(response.headers["content-type"]).startsWith("application/problem+json");
  const problem: { type?: string; detail?: string } = isProblem ? response.json() : {};
  return {
    status: response.statusCode,
    type: problem.type?.split("/").at(-1),
    challenge: response.headers["www-authenticate"],
    detail: problem.detail,
  };
};

const apps = new Map<string, SecuredApp>();
const settings: Readonly<Record<string, Partial<Settings>>> = {
  "nobody is asked": {},
  "keys are asked for": { apiKeys },
  "keys are asked for, for reading too": { apiKeys, reading: "authenticated" },
};
beforeAll(async () => {
  for (const [name, given] of Object.entries(settings)) apps.set(name, await securedApp(given));
});
afterAll(async () => {
  for (const { server } of apps.values()) await server.close();
});

const post = (headers: Readonly<Record<string, string>>, url = "/v1/validate"): Ask => ({
  method: "POST",
  url,
  headers,
});
const get = (headers: Readonly<Record<string, string>>, url = "/v1/standards"): Ask => ({
  method: "GET",
  url,
  headers,
});

describe.each<[string, readonly (readonly [string, Ask, object])[]]>([
  [
    "nobody is asked",
    [
      ["a record", post({}), passed],
      ["a record with a key that nobody looks at", post(bearer("x")), passed],
      ["reading", get({}), passed],
      ["metrics", get({}, "/metrics"), passed],
      ["nothing", get({}, "/nothing"), nowhere],
    ],
  ],
  [
    "keys are asked for",
    [
      ["a record with a key", post(bearer(keys.both)), passed],
      ["a record with a key in its own header", post({ "x-api-key": keys.validate }), passed],
      [
        "a record with a key in its own header, and something else for a gateway",
        post({ "x-api-key": keys.both, authorization: "Basic YTpi" }),
        passed,
      ],
      ["a record without a key", post({}), noKey],
      ["a record with a name and password", post({ authorization: "Basic YTpi" }), noKey],
      ["a record with a key that is not known", post(bearer("x".repeat(64))), unknownKey],
      ["a record with the hash of a key", post(bearer(hex(keys.both))), unknownKey],
      ["a record with the name of a key", post(bearer("camden")), unknownKey],
      ["a record with a key that can be guessed", post(bearer(keys.short)), unknownKey],
      ["a record with a key twice", post({ "x-api-key": `${keys.both}, ${keys.both}` }), unknownKey],
      ["a record with a key that may only read", post(bearer(keys.read)), lacking("validate")],
      ["a record for a version, without a key", post({}, "/v1/standards/ehc-plan/1.0.0/validate"), noKey],
      ["a record for no standard, without a key", post({}, "/v1/standards/nothing/1.0.0/validate"), noKey],
      ["a batch without a key", post({}, "/v1/validate/batch"), noKey],
      ["codes without a key", post({}, "/v1/convert/codes"), noKey],
      ["reading without a key", get({}), passed],
      ["reading with a key that is not known, at which nobody looks", get(bearer("x")), passed],
      ["metrics without a key", get({}, "/metrics"), passed],
      ["nothing, without a key", get({}, "/nothing"), nowhere],
      ["nothing, with a key", get(bearer(keys.both), "/nothing"), nowhere],
    ],
  ],
  [
    "keys are asked for, for reading too",
    [
      ["reading with a key", get(bearer(keys.read)), passed],
      ["reading without a key", get({}), noKey],
      ["reading with a key that is not known", get(bearer("x")), unknownKey],
      ["reading with a key that may only send", get(bearer(keys.validate)), lacking("read")],
      ["a rule that there is not, without a key", get({}, "/v1/standards/ehc-plan/1.0.0/rules/nothing"), noKey],
      ["metrics without a key", get({}, "/metrics"), noKey],
      ["the description without a key", get({}, "/openapi.json"), noKey],
      ["the reference without a key", get({}, "/reference"), noKey],
      ["nothing, without a key", get({}, "/nothing"), noKey],
      ["nothing, with a key", get(bearer(keys.read), "/nothing"), nowhere],
      [
        "a method that an address does not take, without a key",
        { method: "DELETE", url: "/v1/standards", headers: {} },
        noKey,
      ],
      ["the methods of an address, without a key", { method: "OPTIONS", url: "/v1/standards", headers: {} }, noKey],
      ["whether it lives", get({}, "/health/live"), passed],
      ["the front door", get({}, "/"), passed],
    ],
  ],
])("where %s", (name, rows) => {
  it.each(rows)("answers %s", async (_name, ask, want) => {
    const app = apps.get(name);
    if (app === undefined) throw new Error("no such app");
    expect(await outcomeOf(app, ask)).toEqual(want);
  });
});

describe("addAuthenticate", () => {
  it("judges nothing that it refuses", async () => {
    await using app = await securedApp({ apiKeys });
    await app.server.inject(postRecord());
    await app.server.inject(postRecord(bearer(keys.read)));
    expect(app.work.asked).toBe(0);
    await app.server.inject(postRecord(bearer(keys.both)));
    expect(app.work.asked).toBe(1);
  });

  it("names the scope that is missing", async () => {
    await using app = await securedApp({ apiKeys });
    const response = await app.server.inject(postRecord(bearer(keys.read)));
    expect(response.json()).toMatchObject({ scope: "validate" });
  });

  it("tells routes the name of a key, and logs it, and neither the key nor its hash", async () => {
    await using app = await securedApp({ apiKeys });
    await app.server.inject(postRecord(bearer(keys.both)));
    expect(app.log()).toContain('"caller":"camden"');
    expect(app.log()).not.toContain(keys.both);
    expect(app.log()).not.toContain(hex(keys.both));
  });

  it("takes a key that is added while it runs, and no longer one that is taken away", async () => {
    const file = join(folder, "changing");
    const [old, young] = ["o".repeat(64), "y".repeat(64)];
    writeFileSync(file, `old ${hex(old)} validate`);
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    await using app = await securedApp({ apiKeys: file });
    writeFileSync(file, `young ${hex(young)} validate`);
    vi.advanceTimersByTime(5000);
    vi.useRealTimers();
    await expect
      .poll(async () => (await app.server.inject(postRecord(bearer(young)))).statusCode, { timeout: 30_000 })
      .toBe(200);
    expect((await app.server.inject(postRecord(bearer(old)))).statusCode).toBe(401);
    expect(app.log()).toContain('"event":"api-keys-read","keys":1');
  });

  it("does not start with a file of keys that cannot be used", async () => {
    const file = join(folder, "broken");
    writeFileSync(file, "CANARY");
    await expect(securedApp({ apiKeys: file })).rejects.toThrow(
      "the file of SEND_STANDARDS_API_KEYS cannot be used: line 1 is not three fields, which are name, SHA-256 of the key in hex, scopes",
    );
  });

  it("asks the most of a route that does not say what it asks", async () => {
    const server = fastify();
    addErrorHandler(server);
    addAuthenticate(server, { settings: { ...readSettings({}), apiKeys }, observe: { log: () => {} } });
    server.get("/unlabelled", (_request, reply) => reply.send("reached"));
    const statusOf = async (key: string) =>
      (await server.inject({ url: "/unlabelled", headers: bearer(key) })).statusCode;
    expect([await statusOf("x"), await statusOf(keys.read), await statusOf(keys.validate)]).toEqual([401, 403, 200]);
    await server.close();
  });
});
