import { readdirSync, readFileSync } from "node:fs";
import { createJudge } from "@send-standards/bulk";
import { findVersion, standards } from "@send-standards/catalogue";
import { applyPatch, type Finding, type Operation, type Report } from "@send-standards/core";
import { afterAll, describe, expect, test } from "vitest";
import { testSettings } from "../../testing/test-settings.ts";
import { watchResponses } from "../../testing/watch-responses.ts";
import { buildApp } from "../app.ts";
import { problemBase } from "../problems/problem-body.ts";

watchResponses();

const asOf = "2026-11-25";
const { server } = await buildApp({ settings: testSettings(), now: () => new Date(`${asOf}T12:00:00Z`) });
afterAll(() => server.close());

const entry = findVersion("ehc-plan");
if (entry === undefined) throw new Error("the catalogue has no EHC plan");
const { base, baseAsOf } = await entry.loadCases();

const known = (entries: readonly { id: string; version: string }[]) =>
  entries.map(({ id, version }) => ({ id, version }));
const everything = known(standards);

const post = (url: string, body: Uint8Array | string, headers: Readonly<Record<string, string>> = {}) =>
  server.inject({
    method: "POST",
    url,
    headers: { "content-type": "application/json", ...headers },
    payload: Buffer.from(body),
  });
const plan = (...patch: Operation[]): string => JSON.stringify(applyPatch(base, patch));
const examples = (path: string): URL => new URL(`../../../../examples/${path}`, import.meta.url);
const placeless = (findings: readonly Finding[]) => findings.map(({ file: _, ...finding }) => finding);

test.each([
  ["/v1/validate", plan()],
  ["/v1/validate", "{}"],
  ["/v1/standards/ehc-plan/1/validate", plan()],
])("a version on its way out is said to be so with the answer of %s", async (url, body) => {
  const retirement = { deprecatedOn: "2027-01-01", sunsetOn: "2028-01-01" };
  const retired = await buildApp({ settings: testSettings(), standards: [{ ...entry, retirement }] });
  const { headers } = await retired.server.inject({
    method: "POST",
    url,
    headers: { "content-type": "application/json" },
    payload: body,
  });
  const isJudged = body !== "{}";
  expect([headers.deprecation, headers.sunset]).toEqual(
    isJudged ? ["@1798761600", "Sat, 01 Jan 2028 00:00:00 GMT"] : [undefined, undefined],
  );
  await retired.server.close();
});

describe("a record as it was exported", () => {
  const exported = standards.flatMap(({ id, version }) => {
    const folder = id === "ehc-plan" ? "" : `${id}/`;
    const names = readdirSync(examples(`${folder}as-exported`)).filter((name) => name.endsWith(".json"));
    return names.map((name) => ({ id, version, name, folder }));
  });

  test.each(exported)("$id $name has the findings of the command line", async ({ id, version, name, folder }) => {
    const bytes = readFileSync(examples(`${folder}as-exported/${name}`));
    const listed: unknown = JSON.parse(readFileSync(examples(`${folder}expected/${name}`), "utf8"));
    const { judgement } = await createJudge({ asOf })({ bytes, number: 1, line: 1, column: 1 });
    const [detected, addressed] = await Promise.all([
      post("/v1/validate", bytes),
      post(`/v1/standards/${id}/${version}/validate?asOf=${asOf}`, bytes),
    ]);
    const report: Report = detected.json();
    expect(placeless(report.findings)).toEqual(placeless(judgement.findings));
    expect(report).toMatchObject({ asOf, complete: true, standards: [{ id, version }] });
    expect(detected.headers["validation-outcome"]).toBe(report.counts.error > 0 ? "fail" : "pass");
    const { findings }: Report = addressed.json();
    expect(findings.map(({ rule, severity, pointer, line }) => ({ rule, severity, pointer, line }))).toEqual(listed);
  });
});

/** A plan in which a rule finds something to look into, and nothing worse. */
const queried = plan({ op: "remove", path: "/signatory" });
/** A plan with something that a sender may not send and a receiver has to accept. */
const extended = plan({ op: "add", path: "/child/zq", value: 1 });
const later = plan({ op: "replace", path: "/standardVersion", value: "1.7" });

const rulesOf = (response: { json: () => Report }): readonly string[] =>
  response.json().findings.map(({ rule }) => rule);

describe("what is asked", () => {
  test.each<[string, string, string, string, readonly string[]]>([
    ["nothing", queried, "", "pass", ["ehc-plan/final-is-signed"]],
    ["to fail on errors", queried, "&failOn=error", "pass", ["ehc-plan/final-is-signed"]],
    ["to fail on queries", queried, "&failOn=query", "fail", ["ehc-plan/final-is-signed"]],
    ["to fail on advice", queried, "&failOn=advice", "fail", ["ehc-plan/final-is-signed"]],
    ["to fail on nothing", extended, "&failOn=never", "pass", ["structure/unknown-property"]],
    ["what a sender may send", extended, "&role=producer", "fail", ["structure/unknown-property"]],
    ["what a receiver accepts", extended, "&role=receiver", "pass", []],
    ["of a later minor version", later, "", "pass", ["ehc-plan/version-known"]],
    ["with an encoded value", queried, "&failOn=%71uery", "fail", ["ehc-plan/final-is-signed"]],
  ])("%s", async (_, body, query, outcome, rules) => {
    const response = await post(`/v1/validate?asOf=${baseAsOf}${query}`, body);
    expect([response.statusCode, response.headers["validation-outcome"], rulesOf(response)]).toEqual([
      200,
      outcome,
      rules,
    ]);
    expect(response.headers).toMatchObject({
      "cache-control": "no-store",
      "content-type": "application/json; charset=utf-8",
    });
  });

  test("judges on the day that is named, and today where none is", async () => {
    const days = await Promise.all(
      ["", "?asOf=2024-02-29"].map(async (query) => (await post(`/v1/validate${query}`, plan())).json().asOf),
    );
    expect(days).toEqual([asOf, "2024-02-29"]);
  });

  test.each<[string, string]>([
    ["1.0.0", "1.0.0"],
    ["1.0", "1.0.0"],
    ["1", "1.0.0"],
  ])("the version %s is %s, whatever the record states", async (version, want) => {
    const response = await post(
      `/v1/standards/ehc-plan/${version}/validate?asOf=${baseAsOf}`,
      plan({ op: "replace", path: "/standard", value: "toy" }),
    );
    expect([rulesOf(response), response.json().standards[0].version]).toEqual([["structure/code"], want]);
  });
});

describe("a problem", () => {
  const many = (count: number): string => Array.from({ length: count }, (_, at) => `"zq${at}":1`).join();
  const deep = `{"a":${"[".repeat(70)}${"]".repeat(70)},${plan().slice(1)}`;

  test.each<[string, string, string, number, string, object]>([
    [
      "lists every standard",
      "/v1/standards/toy/1.0.0/validate",
      plan(),
      404,
      "unknown-standard",
      { known: everything },
    ],
    [
      "lists the versions of a standard",
      "/v1/standards/ehc-plan/9/validate",
      plan(),
      404,
      "unknown-version",
      { known: everything.filter(({ id }) => id === "ehc-plan") },
    ],
    [
      "lists what a record could state",
      "/v1/validate",
      '{"standard":"toy"}',
      422,
      "states-unknown-standard",
      { known: everything },
    ],
    [
      "lists the versions that a record could state",
      "/v1/validate",
      '{"standard":"ehc-plan","standardVersion":"9.0"}',
      422,
      "states-unknown-standard",
      { known: everything.filter(({ id }) => id === "ehc-plan") },
    ],
    [
      "says what else is wrong",
      "/v1/validate",
      '{"a":1,"a":2}',
      422,
      "states-no-standard",
      { findings: ["input/duplicate-key 1:8"] },
    ],
    [
      "says where the text is not JSON",
      "/v1/validate",
      '{\n "a" 1}',
      400,
      "malformed-json",
      { findings: ["input/syntax 2:5"] },
    ],
    ["says where it stopped", "/v1/validate", deep, 422, "too-deep", { findings: ["input/depth 1:69"] }],
    [
      "of an address with a version says so, too",
      "/v1/standards/ehc-plan/1.0.0/validate",
      "[",
      400,
      "malformed-json",
      { findings: ["input/syntax 1:2"] },
    ],
    ["names the parameter", "/v1/validate?asOf=2026-02-30", plan(), 400, "parameter-value", { parameter: "asOf" }],
    [
      "names the parameter of a choice",
      "/v1/validate?role=both",
      plan(),
      400,
      "parameter-value",
      { parameter: "role" },
    ],
    [
      "names the parameters",
      "/v1/validate?zq=1",
      plan(),
      400,
      "unknown-parameter",
      { known: ["asOf", "failOn", "role"] },
    ],
    ["says that there is nothing", "/v1/validate", "", 400, "no-body", {}],
  ])("%s", async (_, url, body, status, problem, members) => {
    const response = await post(url, body);
    const { type, title, status: stated, detail, ...rest } = response.json();
    const seen = "findings" in members && "findings" in rest;
    const findings = (rest.findings ?? []).map(({ rule, line, column }: Finding) => `${rule} ${line}:${column}`);
    expect([response.statusCode, stated, type]).toEqual([status, status, problemBase + problem]);
    expect(seen ? { ...rest, findings } : rest).toMatchObject(members);
    expect(response.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect([typeof title, typeof detail]).toEqual(["string", "string"]);
  });

  test.each<[string, string]>([
    ["whose rules ran", `{${many(1500)},${plan().slice(1)}`],
    ["of which no rule could be kept", `{"standard":"ehc-plan","standardVersion":"1.0",${many(1500)}}`],
  ])("for more findings than a report holds brings the report of a record %s", async (_, body) => {
    const response = await post("/v1/validate", body);
    const { type, report } = response.json();
    expect([response.statusCode, type]).toEqual([422, `${problemBase}too-many-findings`]);
    expect([report.findings.length, report.findings.at(-1).rule, report.complete]).toEqual([
      1000,
      "input/limit",
      false,
    ]);
  });

  test("for callers who ask for FHIR is an OperationOutcome", async () => {
    const response = await post("/v1/validate", "[", { accept: "application/fhir+json" });
    expect([response.statusCode, response.headers["content-type"]]).toEqual([
      400,
      "application/fhir+json; charset=utf-8",
    ]);
    expect(response.json()).toMatchObject({ resourceType: "OperationOutcome", issue: [{ code: "structure" }, {}] });
  });
});
