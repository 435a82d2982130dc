import { findVersion } from "@send-standards/catalogue";
import { applyPatch, type Operation } from "@send-standards/core";
import { describe, expect, test } from "vitest";
import type { Answer, AnswerTask } from "./answer-task.ts";
import { createAnswer } from "./create-answer.ts";
import { mediaTypes, type ReportFormat } from "./report-format.ts";

const entry = findVersion("ehc-plan");
if (entry === undefined) throw new Error("the catalogue has no EHC plan");
const { base, baseAsOf, cases } = await entry.loadCases();

const patchOf = (rule: string): readonly Operation[] => {
  const [first] = cases.find((one) => one.rule === rule)?.fail ?? [];
  if (first === undefined) throw new Error(`no case breaks ${rule}`);
  return first.patch;
};

const bytesOf = (...patch: readonly Operation[]): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(applyPatch(base, patch)));

const unprovided = bytesOf(...patchOf("ehc-plan/need-has-provision"));
const unevidenced = bytesOf(...patchOf("ehc-plan/need-cites-evidence"));
const sound = bytesOf();

const answer = createAnswer();
const ask = (task: Partial<AnswerTask> & Pick<AnswerTask, "bytes">): Promise<Answer> =>
  answer({ asOf: baseAsOf, failOn: "error", format: "json", ...task });
const write = async (task: Parameters<typeof ask>[0]): Promise<string> => {
  const given = await ask(task);
  if (given.kind !== "report") throw new Error(`there is no report but ${given.problem}`);
  return given.text;
};

const message =
  "Need 3 in section B has no provision in section F. Add the provision that meets it, or link one that is there.";
const rule = "ehc-plan/need-has-provision";

describe("a finding", () => {
  test("is in JSON, which is the report in one line", async () => {
    const text = await write({ bytes: unprovided });
    expect(text).not.toContain("\n");
    expect(JSON.parse(text)).toMatchObject({
      reportVersion: 1,
      tool: { name: "@send-standards/service" },
      asOf: baseAsOf,
      inputs: [{ file: "body", records: 1 }],
      counts: { error: 1, query: 0, advice: 0, noted: 0 },
      findings: [{ rule, severity: "error", pointer: "/sections/B/needs/2", file: "body", section: "B", message }],
      complete: true,
    });
  });

  test("is in SARIF, with the page of its rule", async () => {
    const [run] = JSON.parse(await write({ bytes: unprovided, format: "sarif" })).runs;
    expect(run.results).toMatchObject([{ ruleId: rule, ruleIndex: 0, level: "error", message: { text: message } }]);
    expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri: "body" });
    expect(run.tool.driver.rules).toMatchObject([{ id: rule, shortDescription: { text: expect.any(String) } }]);
  });

  test("is in FHIR", async () => {
    expect(JSON.parse(await write({ bytes: unprovided, format: "fhir" }))).toMatchObject({
      resourceType: "OperationOutcome",
      issue: [
        {
          severity: "error",
          code: "invariant",
          details: { coding: [{ system: "https://w3id.org/send-standards/rules", code: rule }], text: message },
          expression: ["sections.B.needs[2]"],
        },
      ],
    });
  });

  test("is in HTML", async () => {
    const page = await write({ bytes: unprovided, format: "html" });
    expect(page).toMatch(/^<!doctype html>/);
    expect(page.split(`<p class="message">${message}</p>`)).toHaveLength(2);
    expect(page).toContain('<p class="lead">1 error in 1 record.</p>');
  });

  test("is in JUnit", async () => {
    const text = await write({ bytes: unprovided, format: "junit" });
    expect(text).toContain(
      `<testsuites name="@send-standards/service, as on ${baseAsOf}" tests="1" failures="1" errors="0">`,
    );
    expect(text).toContain(`<failure type="${rule}" message="${message}">`);
  });

  test("is in CSV", async () => {
    const [head, row, ...rest] = (await write({ bytes: unprovided, format: "csv" })).split("\r\n");
    expect(head).toMatch(/^file,record,line,column,severity,rule,/);
    expect(row).toMatch(/^body,,1,[0-9]+,error,ehc-plan\/need-has-provision,B,\/sections\/B\/needs\/2,"Need 3 in /);
    expect(rest).toEqual([""]);
  });
});

test.each<[ReportFormat, string]>([
  ["json", '"findings":[]'],
  ["sarif", '"results": [\n    ]'],
  ["fhir", '"code":"informational","details":{"text":"Nothing was found."}'],
  ["html", "No findings in 1 record."],
  ["junit", '<testcase name="record 1" classname="body"/>'],
  ["csv", "file,record,line,column,severity,rule,section,pointer,message,source,help,asOf,note,noteBy,noteExpires\r\n"],
])("a sound record has no finding in %s", async (format, want) => {
  expect(await write({ bytes: sound, format })).toContain(want);
});

test.each<[string, Uint8Array, AnswerTask["failOn"], number]>([
  ["an error", unprovided, "error", 1],
  ["an error", unprovided, "advice", 1],
  ["an error", unprovided, "never", 0],
  ["a query", unevidenced, "error", 0],
  ["a query", unevidenced, "query", 1],
  ["a query", unevidenced, "never", 0],
])("%s fails, in the answer and in JUnit, where its threshold says so (%#)", async (_, bytes, failOn, failures) => {
  const given = await ask({ bytes, failOn, format: "junit" });
  expect(given).toMatchObject({ kind: "report", fails: failures === 1 });
  expect(given).toHaveProperty("text", expect.stringContaining(`tests="1" failures="${failures}" errors="0"`));
});

const canary = "CANARY<b onload=x>&\"'";
const marked = bytesOf(
  { op: "replace", path: "/child/sex", value: canary },
  { op: "replace", path: "/planId", value: canary },
  { op: "add", path: `/child/${canary.replaceAll("/", "~1")}`, value: canary },
);

test.each(Object.keys(mediaTypes) as ReportFormat[])("nothing of a record is in %s", async (format) => {
  const text = await write({ bytes: marked, format });
  expect(text).toContain("structure/unknown-property");
  expect(text).not.toMatch(/CANARY|onload/i);
});

test.each<[string, string, string]>([
  ["no JSON", "{", "malformed-json"],
  ["no standard", "{}", "states-no-standard"],
  ["a list", "[]", "body-shape"],
])("a body with %s has no report in any form", async (_, text, problem) => {
  const bytes = new TextEncoder().encode(text);
  for (const format of Object.keys(mediaTypes) as ReportFormat[]) {
    expect(await ask({ bytes, format })).toMatchObject({ kind: "problem", problem });
  }
});
