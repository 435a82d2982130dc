import { countOf, type Finding, isAtLeast } from "@send-standards/core";
import { failsAt } from "./fails-at.ts";
import { notedText } from "./noted-text.ts";
import type { Formatter, ReportView } from "./report-view.ts";
import { messageOf } from "./see-also.ts";
import { standingOf } from "./standing.ts";
import { displayFile, type Unjudged } from "./unjudged.ts";
import { xmlTag, xmlText } from "./xml-text.ts";

/** What a suite is made from: a file, what is in it, and what was found. */
interface Input {
  readonly file: string;
  readonly records: number;
  readonly findings: readonly Finding[];
  readonly unjudged: readonly Unjudged[];
}

/** How many test cases there are, how many fail, how many could not be judged, and how many would fail but for notes. */
interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

/** One test case: a record, or a file as a whole. */
interface TestCase {
  readonly name: string;
  /** Findings that make it fail. */
  readonly failures: readonly Finding[];
  /** Findings that would make it fail but for their notes; none where it fails all the same. */
  readonly excused: readonly Finding[];
  /** All others. */
  readonly others: readonly Finding[];
  readonly unjudged: Unjudged | undefined;
}

const lineOf = (finding: Finding): string => {
  const { line, column, rule, noted } = finding;
  const place = line === undefined ? "" : `${line}:${column ?? 1} `;
  return `${place}${standingOf(finding)} ${rule}: ${messageOf(finding)}${noted === undefined ? "" : ` ${notedText(noted)}`}`;
};

const testCaseLines = ({ name, failures, excused, others, unjudged }: TestCase, classname: string): string => {
  const tag = xmlTag("testcase", { name, classname });
  const content: string[] = [];
  if (excused.length > 0) content.push(`<skipped>${xmlText(excused.map(lineOf).join("\n"))}</skipped>`);
  if (unjudged !== undefined) {
    content.push(`<${xmlTag("error", { type: unjudged.problem, message: unjudged.text })}/>`);
  }
  const [first] = failures;
  if (first !== undefined) {
    const message =
      failures.length === 1 ? messageOf(first) : `${countOf(failures.length, "finding")}; the first: ${first.message}`;
    content.push(
      `<${xmlTag("failure", { type: first.rule, message })}>${xmlText(failures.map(lineOf).join("\n"))}</failure>`,
    );
  }
  if (others.length > 0) content.push(`<system-out>${xmlText(others.map(lineOf).join("\n"))}</system-out>`);
  if (content.length === 0) return `    <${tag}/>\n`;
  return `    <${tag}>\n${content.map((line) => `      ${line}\n`).join("")}    </testcase>\n`;
};

const wholeFile = 0;

/** Returns the number of the test case that a finding belongs to; a file of one record has no other. */
const numberOf = ({ record }: { readonly record?: number | undefined }, records: number): number =>
  record ?? (records === 1 ? 1 : wholeFile);

/** Returns the test cases of a file: its records, and the file as a whole where something is wrong with that. */
const casesOf = function* (input: Input, failOn: ReportView["failOn"]): Iterable<TestCase> {
  const { records } = input;
  const findings = Map.groupBy(input.findings, (finding) => numberOf(finding, records));
  const unjudged = new Map(input.unjudged.map((one) => [numberOf(one, records), one]));
  const isExcused = ({ severity, noted }: Finding): boolean =>
    failOn !== "never" && noted !== undefined && isAtLeast(severity, failOn);
  for (let number = wholeFile; number <= records; number += 1) {
    const own = findings.get(number) ?? [];
    const left = unjudged.get(number);
    if (number === wholeFile && own.length === 0 && left === undefined) continue;
    const name = number === wholeFile ? "the file as a whole" : `record ${number}`;
    const failures = own.filter((finding) => failsAt(finding, failOn));
    const excused = failures.length === 0 && left === undefined ? own.filter(isExcused) : [];
    const named = new Set([...failures, ...excused]);
    yield { name, failures, excused, others: own.filter((finding) => !named.has(finding)), unjudged: left };
  }
};

const count = (cases: Iterable<TestCase>): Counts => {
  const counts = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  for (const { failures, excused, unjudged } of cases) {
    counts.tests += 1;
    if (unjudged !== undefined) counts.errors += 1;
    else if (failures.length > 0) counts.failures += 1;
    else if (excused.length > 0) counts.skipped += 1;
  }
  return counts;
};

const total = (suites: readonly Counts[], key: keyof Counts): number =>
  suites.reduce((sum, counts) => sum + counts[key], 0);

const inputsOf = ({ report, unjudged }: ReportView): Input[] => {
  const findings = Map.groupBy(report.findings, ({ file }) => file ?? "");
  const left = Map.groupBy(unjudged, ({ file }) => file);
  const records = new Map(report.inputs.map((input) => [input.file, input.records]));
  const files = [...records.keys(), ...left.keys(), ...findings.keys()].filter((file) => file !== "");
  return [...new Set(files)].map((file) => ({
    file,
    records: records.get(file) ?? 0,
    findings: findings.get(file) ?? [],
    unjudged: left.get(file) ?? [],
  }));
};

/**
 * Writes a report as JUnit XML: a suite for each file, a test case for each record. A record that would fail but for its
 * notes is skipped, as test programs say of a failure that is known and accepted.
 */
export const formatJunit: Formatter = function* (view): Iterable<string> {
  const { asOf, standards, tool } = view.report;
  const properties = { asOf, standards: standards.map(({ id, version }) => `${id} ${version}`).join(", ") };
  const suites = inputsOf(view).map((input) => ({ input, counts: count(casesOf(input, view.failOn)) }));
  const counts = suites.map((suite) => suite.counts);
  const totals = {
    tests: total(counts, "tests"),
    failures: total(counts, "failures"),
    errors: total(counts, "errors"),
  };
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<${xmlTag("testsuites", { name: `${tool.name}, as on ${asOf}`, ...totals })}>\n`;
  for (const suite of suites) {
    const name = displayFile(suite.input.file);
    const { skipped, ...others } = suite.counts;
    yield `  <${xmlTag("testsuite", { name, ...others, skipped: skipped === 0 ? undefined : skipped })}>\n    <properties>\n`;
    for (const [key, value] of Object.entries(properties)) {
      yield `      <${xmlTag("property", { name: key, value })}/>\n`;
    }
    yield "    </properties>\n";
    for (const one of casesOf(suite.input, view.failOn)) yield testCaseLines(one, name);
    yield "  </testsuite>\n";
  }
  yield "</testsuites>\n";
};
