import { homePage } from "@send-standards/core";
import { caveat } from "./caveat.ts";
import { describeGround } from "./describe-ground.ts";
import { unjudgedCode } from "./fhir/issue-code.ts";
import { type Issue, issueOf } from "./fhir/issue-of.ts";
import type { Formatter, ReportView } from "./report-view.ts";
import { describeUnjudged, type Unjudged } from "./unjudged.ts";

const unjudgedIssue = (one: Unjudged): Issue => ({
  severity: "fatal",
  code: unjudgedCode[one.problem],
  details: { text: describeUnjudged(one) },
});

/** An outcome has an issue whatever was found. */
const nothingFound: Issue = {
  severity: "information",
  code: "informational",
  details: { text: "Nothing was found." },
  diagnostics: caveat,
};

const issuesOf = function* ({ report, unjudged }: ReportView): Iterable<Issue> {
  for (const one of unjudged) yield unjudgedIssue(one);
  for (const finding of report.findings) yield issueOf(finding);
  if (unjudged.length + report.findings.length === 0) yield nothingFound;
};

/**
 * Writes a report as an OperationOutcome of FHIR R4, one issue a line: an error is an `error`, a query a `warning`, advice and
 * what a note explains `information`, and what was not judged is `fatal`.
 */
export const formatFhir: Formatter = function* (view): Iterable<string> {
  const { asOf } = view.report;
  const extension = [
    { url: `${homePage}fhir/as-of`, valueDate: asOf },
    { url: `${homePage}fhir/ground`, valueString: describeGround(view.report).join(" ") },
  ];
  yield `{\n  "resourceType": "OperationOutcome",\n  "extension": ${JSON.stringify(extension)},\n  "issue": [`;
  let separator = "";
  for (const issue of issuesOf(view)) {
    yield `${separator}\n    ${JSON.stringify(issue)}`;
    separator = ",";
  }
  yield "\n  ]\n}\n";
};
