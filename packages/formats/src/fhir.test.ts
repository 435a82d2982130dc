import { describe, expect, test } from "vitest";
import { bareFinding, fullFinding, notedFinding, plainOptions, viewOf } from "../testing/report-views.ts";
import { formatFhir } from "./fhir.ts";
import type { ReportView } from "./report-view.ts";

const outcomeOf = (view: ReportView) => JSON.parse([...formatFhir(view, plainOptions)].join(""));
const issuesOf = (view: ReportView) => outcomeOf(view).issue;

test("an outcome says on what ground it stands", () => {
  const { issue: _, ...outcome } = outcomeOf(viewOf([fullFinding]));
  expect(outcome).toEqual({
    resourceType: "OperationOutcome",
    extension: [
      { url: "https://w3id.org/send-standards/fhir/as-of", valueDate: "2026-11-25" },
      {
        url: "https://w3id.org/send-standards/fhir/ground",
        valueString:
          "Judged as on 2026-11-25 by toy 1.0.0; 3 rules ran. Code lists kept by others, as they were: bear-kind (May 2026).",
      },
    ],
  });
});

test("an issue has the place, the rule, what to do, why, and the source", () => {
  expect(issuesOf(viewOf([fullFinding]))).toEqual([
    {
      extension: [
        { url: "https://w3id.org/send-standards/fhir/json-pointer", valueString: "/bears/2" },
        { url: "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-line", valueInteger: 214 },
        { url: "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-col", valueInteger: 9 },
      ],
      severity: "error",
      code: "invariant",
      details: {
        coding: [{ system: "https://w3id.org/send-standards/rules", code: "toy/bear-has-ears" }],
        text: "Bear 3 has no ears. Add them, or say why there are none.",
      },
      diagnostics:
        "At toys/bears.ndjson, record 17, line 214, column 9, /bears/2. A bear hears with its ears. Source: Bears Act 2001, section 1(2).",
      expression: ["bears[2]"],
    },
  ]);
});

test("an issue lacks what its finding lacks", () => {
  expect(issuesOf(viewOf([bareFinding]))).toEqual([
    {
      severity: "warning",
      code: "code-invalid",
      details: {
        coding: [{ system: "https://w3id.org/send-standards/rules", code: "structure/code" }],
        text: "Look at it.",
      },
    },
  ]);
});

describe("the severity", () => {
  test.each([
    ["of an error is error", fullFinding, "error"],
    ["of a query is warning", { ...fullFinding, severity: "query" as const }, "warning"],
    ["of advice is information", { ...fullFinding, severity: "advice" as const }, "information"],
    ["of what a note explains is information", notedFinding, "information"],
  ])("%s", (_, finding, want) => {
    expect(issuesOf(viewOf([finding]))[0].severity).toBe(want);
  });
});

test("a place that FHIRPath does not say is there as a JSON Pointer", () => {
  const [issue] = issuesOf(viewOf([{ ...bareFinding, pointer: "/extensions/uk.org.example/size" }]));
  expect(issue.expression).toBeUndefined();
  expect(issue.diagnostics).toBe("At /extensions/uk.org.example/size.");
  expect(issue.extension).toEqual([
    { url: "https://w3id.org/send-standards/fhir/json-pointer", valueString: "/extensions/uk.org.example/size" },
  ]);
});

test("a note stands behind the source", () => {
  expect(issuesOf(viewOf([notedFinding]))[0].diagnostics).toMatch(
    / Source: Bears Act 2001, section 1\(2\)\. Noted by Case officer, until 2027-03-31: The bear lost its ears\.$/,
  );
});

test("an outcome without findings has an issue that says so", () => {
  expect(issuesOf(viewOf([]))).toEqual([
    {
      severity: "information",
      code: "informational",
      details: { text: "Nothing was found." },
      diagnostics: expect.stringMatching(/^A record without findings has the structure of its standard/),
    },
  ]);
});

describe("what was not judged is fatal", () => {
  test.each([
    ["no-standard", "required"],
    ["no-version", "required"],
    ["not-an-object", "structure"],
    ["unknown-standard", "not-supported"],
    ["unknown-major", "not-supported"],
  ] as const)("%s is %s", (problem, code) => {
    const unjudged = [{ file: "a.ndjson", record: 2, problem, text: "The record states no standard." }];
    expect(issuesOf(viewOf([], { unjudged }))).toEqual([
      {
        severity: "fatal",
        code,
        details: { text: "a.ndjson, record 2: not judged. The record states no standard." },
      },
    ]);
  });

  test("as is a file that could not be read", () => {
    const unjudged: ReportView["unjudged"] = [{ file: "b.json", problem: "unreadable", text: "cannot open b.json" }];
    expect(issuesOf(viewOf([], { unjudged }))).toEqual([
      { severity: "fatal", code: "processing", details: { text: "cannot open b.json" } },
    ]);
  });
});
