import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import {
  cleanSummary,
  emptySummary,
  largeSummary,
  manyStandardsSummary,
  unjudgedSummary,
} from "../../testing/example-summaries.ts";
import type { RuleSummary, Summary } from "./summary.ts";

const schema: object = JSON.parse(readFileSync(new URL("../../summary.schema.json", import.meta.url), "utf8"));
const check = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

/** Returns how a summary differs from its published form: one line for each difference. */
const problemsOf = (summary: unknown): string[] => {
  check(summary);
  return (check.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

test.each<[string, Summary]>([
  ["nothing read", emptySummary],
  ["one clean record", cleanSummary],
  ["nothing judged", unjudgedSummary],
  ["many records", await largeSummary()],
  ["many standards", await manyStandardsSummary()],
])("%s is described", (_, summary) => {
  expect(problemsOf(summary)).toEqual([]);
});

const withRule = (rule: object): object => ({
  ...cleanSummary,
  rules: {
    ...cleanSummary.rules,
    found: [
      {
        ...({ rule: "a/b", severity: "query", findings: 1, records: 1, statement: "It is so." } satisfies RuleSummary),
        ...rule,
      },
    ],
  },
});

const { complete: _, ...withoutComplete } = cleanSummary;

test.each<[string, unknown, string[]]>([
  [
    "a rule with all that it may have",
    withRule({ why: "b", source: { title: "c", reference: "d", url: "https://e", verified: true }, help: "https://f" }),
    [],
  ],
  ["no object", [], [" type"]],
  ["another version", { ...cleanSummary, summaryVersion: 2 }, ["/summaryVersion const"]],
  ["a property that is missing", withoutComplete, [" required"]],
  ["a property of nobody", { ...cleanSummary, seconds: 12 }, [" additionalProperties"]],
  ["a day in words", { ...cleanSummary, asOf: "25 November 2026" }, ["/asOf pattern"]],
  ["half a file", { ...cleanSummary, inputs: { ...cleanSummary.inputs, files: 0.5 } }, ["/inputs/files type"]],
  ["counts below nothing", { ...cleanSummary, counts: { error: -1, query: 0, advice: 0 } }, ["/counts/error minimum"]],
  ["a severity of nobody", withRule({ severity: "warning" }), ["/rules/found/0/severity enum"]],
  ["a rule that found nothing", withRule({ findings: 0 }), ["/rules/found/0/findings minimum"]],
  ["a rule without a standard", withRule({ rule: "b" }), ["/rules/found/0/rule pattern"]],
  ["a page that is not on the web", withRule({ help: "javascript:a" }), ["/rules/found/0/help pattern"]],
  [
    "a bucket without a beginning",
    { ...cleanSummary, findingsPerRecord: [{ to: 1, records: 1 }] },
    ["/findingsPerRecord/0 required"],
  ],
  [
    "a part with a value",
    { ...cleanSummary, completeness: [{ ...cleanSummary.completeness[0], value: "a" }] },
    ["/completeness/0 additionalProperties"],
  ],
  [
    "eleven worst records",
    { ...cleanSummary, worst: Array(11).fill({ file: "a", error: 1, query: 0, advice: 0 }) },
    ["/worst maxItems"],
  ],
  [
    "a worst record with an id",
    { ...cleanSummary, worst: [{ file: "a", id: "b", error: 1, query: 0, advice: 0 }] },
    ["/worst/0 additionalProperties"],
  ],
  [
    "a record before the first",
    { ...cleanSummary, worst: [{ file: "a", record: 0, error: 1, query: 0, advice: 0 }] },
    ["/worst/0/record minimum"],
  ],
  [
    "a problem in a sentence",
    { ...cleanSummary, unjudged: { ...cleanSummary.unjudged, first: [{ file: "a", problem: "It is broken." }] } },
    ["/unjudged/first/0/problem pattern"],
  ],
  [
    "a file without a reason",
    { ...cleanSummary, unjudged: { ...cleanSummary.unjudged, files: [{ file: "a" }] } },
    ["/unjudged/files/0 required"],
  ],
  [
    "a missing part without an end",
    { ...cleanSummary, unjudged: { ...cleanSummary.unjudged, missing: [{ file: "a", start: 0 }] } },
    ["/unjudged/missing/0 required"],
  ],
])("%s", (_, summary, want) => {
  expect(problemsOf(summary)).toEqual(want);
});
