import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { collect } from "../testing/collect.ts";
import { liveService } from "../testing/live-service.ts";
import type { Client } from "./client.ts";
import type { ClientOptions } from "./client-options.ts";
import { createClient } from "./create-client.ts";
import { NoAnswerError } from "./errors/no-answer-error.ts";
import { ServiceProblemError } from "./errors/service-problem-error.ts";
import type { RecordInput } from "./record-input.ts";
import type { ReportFormat } from "./report-format.ts";
import type { ValidateOptions } from "./validate-options.ts";

const example = (name: string): Promise<string> =>
  readFile(new URL(`../../../examples/${name}`, import.meta.url), "utf8");
const plan = await example("plans/year-11-pmld.json");
const exported = await example("as-exported/year-11-pmld.json");
const asOf = "2026-11-25";
const baseUrl = await liveService({}, afterAll);

const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("validate", () => {
  test.each<[string, RecordInput, ValidateOptions, object]>([
    ["a text", plan, { asOf }, { outcome: "pass", report: { asOf, counts: { error: 0 }, findings: [] } }],
    ["an object", JSON.parse(plan), { asOf }, { outcome: "pass", report: { asOf } }],
    ["bytes", new TextEncoder().encode(plan), { asOf }, { outcome: "pass", report: { asOf } }],
    ["a weak plan", exported, { asOf }, { outcome: "fail", report: { inputs: [{ file: "body", records: 1 }] } }],
    ["whatever is found", exported, { asOf, failOn: "never" }, { outcome: "pass", report: { complete: true } }],
    [
      "by a version",
      plan,
      { asOf, standard: "ehc-plan", version: "1.0" },
      { outcome: "pass", report: { standards: [{ id: "ehc-plan", version: "1.0.0" }] } },
    ],
    ["as a receiver", plan, { asOf, role: "receiver" }, { outcome: "pass", report: { asOf } }],
  ])("judges %s", async (_, record, options, want) => {
    const client = createClient({ baseUrl });
    expect(await client.validate(record, options)).toMatchObject(want);
  });

  test("findings of a text have its lines", async () => {
    const client = createClient({ baseUrl });
    const { report } = await client.validate(exported, { asOf });
    expect(new Set(report.findings.map(({ line }) => line)).size).toBeGreaterThan(10);
  });

  test.each<[ReportFormat, RegExp]>([
    ["sarif", /"version":\s*"2\.1\.0"/],
    ["fhir", /"resourceType":\s*"OperationOutcome"/],
    ["html", /^<!doctype html>/i],
    ["junit", /^<\?xml[\s\S]*<testsuites/],
    ["csv", /^file,record,line,column,/],
  ])("as %s", async (format, want) => {
    const client = createClient({ baseUrl });
    const { outcome, text } = await client.validateAs(format, exported, { asOf });
    expect(outcome).toBe("fail");
    expect(text).toMatch(want);
  });

  test.each<[string, (client: Client) => Promise<unknown>, object]>([
    ["no JSON", (client) => client.validate("nonsense"), { name: "malformed-json", status: 400 }],
    ["a record of nothing", (client) => client.validate({}), { name: "states-no-standard", status: 422 }],
    ["no JSON, for FHIR", (client) => client.validateAs("fhir", "nonsense"), { name: "malformed-json", status: 400 }],
    [
      "a version that is not there",
      (client) => client.validate(plan, { standard: "ehc-plan", version: "9.9" }),
      { name: "unknown-version", status: 404 },
    ],
    ["an unknown standard", (client) => client.schema("another", "1.0"), { name: "unknown-standard", status: 404 }],
    [
      "an unknown day",
      (client) => client.validate(plan, { asOf: "2026-02-30" }),
      { name: "parameter-value", status: 400 },
    ],
    [
      "an unknown crosswalk",
      (client) => client.convertCodes({ crosswalk: "another", codes: ["SLCN"] }),
      { name: "unknown-crosswalk", status: 404 },
    ],
  ])("throws the problem that the service answers %s with", async (_, ask, want) => {
    const error = await errorOf(ask(createClient({ baseUrl })));
    expect(error).toBeInstanceOf(ServiceProblemError);
    expect(error).toMatchObject({ ...want, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });

  test("a problem has what was found", async () => {
    const client = createClient({ baseUrl });
    const error = await errorOf(client.validate('{"a":1,'));
    expect(error).toMatchObject({ members: { findings: [{ rule: "input/syntax", line: 1 }] } });
  });

  test("a standard and its version belong together", async () => {
    const client = createClient({ baseUrl: "http://localhost" });
    const want = new TypeError("A standard and its version belong together. Name both, or neither.");
    await expect(client.validate(plan, { standard: "ehc-plan" })).rejects.toThrow(want);
    await expect(client.validateAs("csv", plan, { version: "1.0" })).rejects.toThrow(want);
  });
});

test("what is published can be read", async () => {
  const client = createClient({ baseUrl });
  const { standards } = await client.standards();
  expect(standards.map(({ id }) => id)).toContain("ehc-plan");
  const { total, rules } = await client.rules({
    standard: "ehc-plan",
    section: "F",
    severity: "error",
    limit: 2,
    offset: 1,
  });
  expect(rules.map(({ standard, severity }) => [standard, severity])).toEqual([
    ["ehc-plan", "error"],
    ["ehc-plan", "error"],
  ]);
  expect(total).toBeGreaterThan(2);
  const schema = await client.schema("ehc-plan", "1.0");
  expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" });
  const converted = await client.convertCodes({ crosswalk: "sen-type-2025-to-2014", codes: ["SLCN", "XX"] });
  expect(converted).toMatchObject({ codes: ["SLCN"], lost: [{ pointer: "/codes/1", relation: "unknown" }] });
});

describe("who asks", () => {
  const key = "0123456789abcdef0123456789abcdef";
  const secured = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), "client-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const apiKeys = join(folder, "keys.txt");
    await writeFile(apiKeys, `tests ${createHash("sha256").update(key).digest("hex")} validate\n`);
    return await liveService({ apiKeys });
  };

  test.each<[string, ClientOptions["auth"], string]>([
    ["nobody", undefined, "not-authenticated"],
    ["a key", { apiKey: key }, "pass"],
    ["another key", { apiKey: "another" }, "not-authenticated"],
    ["a token", { bearer: key }, "pass"],
    ["a function", { bearer: async () => key }, "pass"],
  ])("%s", async (_, auth, want) => {
    const client = createClient({ baseUrl: await secured(), auth });
    const single = client.validate(plan, { asOf }).then(
      ({ outcome }) => outcome,
      ({ name }) => name,
    );
    const batch = collect(client.validateBatch([plan, plan], { asOf })).then(
      (items) => items[0]?.kind === "record" && items[0].outcome,
      ({ name }) => name,
    );
    expect([await single, await batch]).toEqual([want, want]);
  });
});

describe("answers that are none of the service", () => {
  const headers = { "content-type": "application/json" };
  /** Returns what came of a record that something on the way repeats. */
  const through = (answer: (body: string) => Response | Error) => {
    const fetch = async (request: Request): Promise<Response> => {
      const response = answer(await request.text());
      if (response instanceof Error) throw response;
      return response;
    };
    return createClient({ baseUrl: "http://localhost", fetch, retries: 0 });
  };

  test.each<[string, (body: string) => Response | Error, string]>([
    ["a page of a proxy", (body) => new Response(`<p>${body}`, { status: 502 }), "unknown"],
    ["JSON of a gateway", (body) => Response.json({ detail: body }, { status: 400 }), "unknown"],
    [
      "half of a record",
      (body) => new Response(body.slice(0, -1), { headers: { ...headers, "validation-outcome": "pass" } }),
      "NoAnswerError",
    ],
    ["a record", (body) => new Response(body, { headers }), "NoAnswerError"],
    ["a value", () => new Response('"CANARY-value"\n', { headers }), "NoAnswerError"],
    ["nothing", () => new Response(null, { status: 204 }), "NoAnswerError"],
    ["no network", () => new TypeError("fetch failed"), "NoAnswerError"],
  ])("%s", async (_, answer, want) => {
    const client = through(answer);
    const record = { standard: "CANARY-value", "CANARY-key": 1 };
    const errors = await Promise.all([
      errorOf(client.validate(record)),
      errorOf(collect(client.validateBatch([record], { upload: "slices" }))),
    ]);
    expect(errors[0]).toMatchObject({ name: want });
    expect(errors[1]).toMatchObject({
      name: want === "NoAnswerError" ? expect.stringMatching(/^(NoAnswer|BatchIncomplete)Error$/) : want,
    });
    for (const error of errors) expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("CANARY");
  });

  test("a redirection is not followed with a record", async () => {
    const modes: string[] = [];
    const fetch = async ({ redirect }: Request): Promise<Response> => {
      modes.push(redirect);
      return new Response(null, { status: 400 });
    };
    const client = createClient({ baseUrl: "http://localhost", fetch });
    await errorOf(client.validate({}));
    await errorOf(collect(client.validateBatch([{}])));
    expect(modes).toEqual(["error", "error"]);
  });
});

test("a service that is not there", async () => {
  const client = createClient({ baseUrl: "http://127.0.0.1:1", retries: 0 });
  for (const work of [client.validate({}), collect(client.validateBatch([{}]))]) {
    const error = await errorOf(work);
    expect(error).toBeInstanceOf(NoAnswerError);
    expect(error).toMatchObject({
      message: "The service cannot be reached, or its answer was cut off. Look at the address and the network.",
    });
  }
});

test("a stream of which nothing was sent is sent again", async () => {
  let count = 0;
  const fetch = async (request: Request): Promise<Response> => {
    count += 1;
    if (count === 1) throw new TypeError("fetch failed");
    return await globalThis.fetch(request);
  };
  const client = createClient({ baseUrl, fetch });
  const items = await collect(client.validateBatch([plan], { asOf, upload: "stream" }));
  expect([count, items.length]).toEqual([2, 2]);
});

test.each([
  ["a fraction", 1.5],
  ["less than none", -1],
  ["too many", 11],
])("retries: %s", (_, retries) => {
  expect(() => createClient({ baseUrl: "http://localhost", retries })).toThrow(
    new TypeError("retries is not a whole number from 0 to 10."),
  );
});

test("a signal ends every call with its reason", async () => {
  const client = createClient({ baseUrl });
  const reason = new Error("enough");
  const signal = AbortSignal.abort(reason);
  const calls = [
    client.validate(plan, { signal }),
    client.validateAs("csv", plan, { signal }),
    collect(client.validateBatch([plan], { signal })),
    client.standards({ signal }),
    client.rules({ signal }),
    client.convertCodes({ codes: [] }, { signal }),
    client.schema("ehc-plan", "1.0", { signal }),
  ];
  expect(await Promise.all(calls.map(errorOf))).toEqual(calls.map(() => reason));
});
