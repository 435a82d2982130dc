import { createHash } from "node:crypto";
import {
  type Finding,
  formatSource,
  homePage,
  type Pointer,
  type RelatedRecord,
  type Severity,
} from "@send-standards/core";
import { fileUri } from "./file-uri.ts";
import type { Formatter, ReportView } from "./report-view.ts";
import type { RulePage } from "./rule-book/rule-page.ts";
import { describeUnjudged, type Unjudged } from "./unjudged.ts";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const levelOf: Readonly<Record<Severity, string>> = { error: "error", query: "warning", advice: "note" };

const helpOf = ({ statement, why, fix, source }: RulePage): { text: string; markdown: string } => {
  const sources = source.map(formatSource);
  return {
    text: [statement, why, fix, ...sources].join("\n"),
    markdown: [`**${statement}**`, why, fix, ...sources.map((one) => `- ${one}`)].join("\n\n"),
  };
};

const descriptorOf = (page: RulePage): object => ({
  id: page.id,
  shortDescription: { text: page.statement },
  fullDescription: { text: page.why },
  help: helpOf(page),
  helpUri: `${homePage}rules/${page.id}`,
  defaultConfiguration: { level: levelOf[page.severity] },
});

/** Returns the pages of the rules that have findings, in the order in which they first occur. */
const usedPages = ({ report, rules }: ReportView): RulePage[] =>
  [...new Set(report.findings.map(({ rule }) => rule))].flatMap((id) => rules.get(id) ?? []);

const pointerLocation = (pointer: Pointer): object => ({ logicalLocations: [{ fullyQualifiedName: pointer }] });

const placeLocation = ({ file = "", line, column, pointer }: RelatedRecord, folder: string): object => ({
  physicalLocation: {
    artifactLocation: { uri: fileUri(file, folder) },
    ...(line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } }),
  },
  ...pointerLocation(pointer),
});

/** Where a finding is, by names only: nothing of the record goes into the fingerprint that is made of it. */
const identityOf = ({ file = "", record = 0, rule, pointer }: Finding): string =>
  [file, record, rule, pointer].join("\n");

const suppressionsOf = ({ noted }: Finding): readonly object[] =>
  noted === undefined
    ? []
    : [
        {
          kind: "external",
          status: "accepted",
          justification: noted.note,
          properties: { by: noted.by, expires: noted.expires },
        },
      ];

const resultOf = (finding: Finding, ruleIndex: number, occurrence: number, folder: string): object => {
  const { related = [], relatedRecords = [] } = finding;
  const others = [
    ...[...new Set(related)].map(pointerLocation),
    ...relatedRecords.map((one) => placeLocation(one, folder)),
  ];
  return {
    ruleId: finding.rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levelOf[finding.severity],
    message: { text: finding.message },
    locations: [placeLocation(finding, folder)],
    ...(others.length === 0 ? {} : { relatedLocations: others }),
    partialFingerprints: {
      "place/v1": createHash("sha256")
        .update(`${identityOf(finding)}\n${occurrence}`)
        .digest("hex")
        .slice(0, 32),
    },
    ...(finding.record === undefined ? {} : { properties: { record: finding.record } }),
  };
};

const notificationOf = (one: Unjudged, folder: string): object => ({
  level: "error",
  message: { text: describeUnjudged(one) },
  locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(one.file, folder) } } }],
});

/** Writes a report as a SARIF 2.1.0 log with one run, for code scanning and editors. */
export const formatSarif: Formatter = function* (view, { folder }): Iterable<string> {
  const { report, unjudged } = view;
  const pages = usedPages(view);
  const indexOf = new Map(pages.map(({ id }, at) => [id, at]));
  const driver = {
    name: report.tool.name,
    version: report.tool.version,
    informationUri: homePage,
    rules: pages.map(descriptorOf),
  };
  const invocation = {
    executionSuccessful: unjudged.length === 0,
    ...(unjudged.length === 0
      ? {}
      : { toolExecutionNotifications: unjudged.map((one) => notificationOf(one, folder)) }),
  };
  const { asOf, standards, complete, inputs } = report;
  yield `{\n  "$schema": ${JSON.stringify(schema)},\n  "version": "2.1.0",\n  "runs": [{\n`;
  yield `    "tool": ${JSON.stringify({ driver })},\n`;
  yield `    "columnKind": "utf16CodeUnits",\n`;
  yield `    "invocations": ${JSON.stringify([invocation])},\n`;
  yield `    "artifacts": ${JSON.stringify(inputs.map(({ file }) => ({ location: { uri: fileUri(file, folder) } })))},\n`;
  yield `    "properties": ${JSON.stringify({ asOf, standards, complete })},\n`;
  yield `    "results": [`;
  const occurrences = new Map<string, number>();
  // SARIF asks for suppressions, empty or not, on every result of a run or on none.
  const hasNotes = report.counts.noted > 0;
  for (const [at, finding] of report.findings.entries()) {
    const identity = identityOf(finding);
    const occurrence = (occurrences.get(identity) ?? 0) + 1;
    occurrences.set(identity, occurrence);
    const result = {
      ...resultOf(finding, indexOf.get(finding.rule) ?? -1, occurrence, folder),
      ...(hasNotes ? { suppressions: suppressionsOf(finding) } : {}),
    };
    yield `${at === 0 ? "" : ","}\n      ${JSON.stringify(result)}`;
  }
  yield `\n    ]\n  }]\n}\n`;
};
