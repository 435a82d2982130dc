import { expect, test } from "vitest";
import { bareFinding, fullFinding, notedFinding, plainOptions, viewOf } from "../testing/report-views.ts";
import type { ReportView } from "./report-view.ts";
import { formatSarif } from "./sarif.ts";

const runOf = (view: ReportView) => JSON.parse([...formatSarif(view, plainOptions)].join("")).runs[0];

test("a result has the rule, the level, the message, the places and a fingerprint", () => {
  const run = runOf(viewOf([fullFinding]));
  expect(run.columnKind).toBe("utf16CodeUnits");
  expect(run.results).toEqual([
    {
      ruleId: "toy/bear-has-ears",
      ruleIndex: 0,
      level: "error",
      message: { text: "Bear 3 has no ears. Add them, or say why there are none." },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "toys/bears.ndjson" },
            region: { startLine: 214, startColumn: 9 },
          },
          logicalLocations: [{ fullyQualifiedName: "/bears/2" }],
        },
      ],
      relatedLocations: [{ logicalLocations: [{ fullyQualifiedName: "/ears" }] }],
      partialFingerprints: { "place/v1": expect.stringMatching(/^[0-9a-f]{32}$/) },
      properties: { record: 17 },
    },
  ]);
});

test("a rule has what a reader needs, once", () => {
  const { rules } = runOf(viewOf([fullFinding, bareFinding, fullFinding])).tool.driver;
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(["toy/bear-has-ears", "structure/code"]);
  expect(rules[0]).toEqual({
    id: "toy/bear-has-ears",
    shortDescription: { text: "Every bear has ears." },
    fullDescription: { text: "A bear hears with its ears." },
    help: {
      text: "Every bear has ears.\nA bear hears with its ears.\nAdd them.\nBears Act 2001, section 1(2)",
      markdown:
        "**Every bear has ears.**\n\nA bear hears with its ears.\n\nAdd them.\n\n- Bears Act 2001, section 1(2)",
    },
    helpUri: "https://w3id.org/send-standards/rules/toy/bear-has-ears",
    defaultConfiguration: { level: "error" },
  });
});

test("severities are levels", () => {
  const findings = (["error", "query", "advice"] as const).map((severity) => ({ ...fullFinding, severity }));
  const levels = runOf(viewOf(findings)).results.map(({ level }: { level: string }) => level);
  expect(levels).toEqual(["error", "warning", "note"]);
});

test("what a note explains is suppressed, and then every result has suppressions", () => {
  const { results } = runOf(viewOf([fullFinding, notedFinding]));
  expect(results.map(({ suppressions }: { suppressions?: unknown }) => suppressions)).toEqual([
    [],
    [
      {
        kind: "external",
        status: "accepted",
        justification: "The bear lost its ears.",
        properties: { by: "Case officer", expires: "2027-03-31" },
      },
    ],
  ]);
  expect(results[1].level).toBe("warning");
  expect(runOf(viewOf([fullFinding])).results[0]).not.toHaveProperty("suppressions");
});

test("fingerprints tell places apart and stay when lines move", () => {
  const others = [
    { ...fullFinding, line: 9999, column: 1 },
    fullFinding,
    { ...fullFinding, pointer: "/bears/3" },
    { ...fullFinding, record: 18 },
    { ...fullFinding, rule: "toy/other" },
    { ...fullFinding, file: "toys/other.ndjson" },
  ];
  const prints = others.map((finding) => runOf(viewOf([finding])).results[0].partialFingerprints["place/v1"]);
  expect(prints[0]).toBe(prints[1]);
  expect(new Set(prints).size).toBe(5);
  const twice = runOf(viewOf([fullFinding, fullFinding])).results;
  expect(twice[0].partialFingerprints).not.toEqual(twice[1].partialFingerprints);
});

test("what was not judged is a notification, and the run then did not succeed", () => {
  const unjudged: ReportView["unjudged"] = [
    { file: "b.json", problem: "unreadable", text: "cannot open b.json: it is a folder" },
  ];
  expect(runOf(viewOf([], { unjudged })).invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: "error",
          message: { text: "cannot open b.json: it is a folder" },
          locations: [{ physicalLocation: { artifactLocation: { uri: "b.json" } } }],
        },
      ],
    },
  ]);
  expect(runOf(viewOf([fullFinding])).invocations).toEqual([{ executionSuccessful: true }]);
});
