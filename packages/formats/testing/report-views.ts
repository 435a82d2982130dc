import type { Finding, Report } from "@send-standards/core";
import type { FormatOptions, ReportView } from "../src/report-view.ts";
import { createRulePages } from "../src/rule-book/create-rule-pages.ts";

/** A finding with everything that one can have. */
export const fullFinding: Finding = {
  rule: "toy/bear-has-ears",
  severity: "error",
  pointer: "/bears/2",
  file: "toys/bears.ndjson",
  record: 17,
  line: 214,
  column: 9,
  section: "B",
  message: "Bear 3 has no ears. Add them, or say why there are none.",
  why: "A bear hears with its ears.",
  source: { title: "Bears Act 2001", reference: "section 1(2)", url: "https://example.org/bears", verified: true },
  related: ["/ears", "/ears"],
  help: "https://example.org/rules/toy/bear-has-ears",
};

/** A query that a note explains. */
export const notedFinding: Finding = {
  ...fullFinding,
  severity: "query",
  noted: { note: "The bear lost its ears.", by: "Case officer", expires: "2027-03-31" },
};

/** A finding with nothing that one can lack. */
export const bareFinding: Finding = { rule: "structure/code", severity: "query", pointer: "", message: "Look at it." };

const rule = {
  id: fullFinding.rule,
  severity: fullFinding.severity,
  since: "1.0.0",
  statement: "Every bear has ears.",
  why: "A bear hears with its ears.",
  source: [{ title: "Bears Act 2001", reference: "section 1(2)", verified: true }],
  reads: ["/bears/*/ears"],
  message: "{Place} has no ears.",
  fix: "Add them.",
  caseworker: { message: "{Place} has no ears.", fix: "Give it some." },
};

/** Returns what a formatter is given for these findings; counts and inputs are made to fit. */
export const viewOf = (
  findings: readonly Finding[],
  more: Partial<Omit<ReportView, "report">> & { readonly report?: Partial<Report> } = {},
): ReportView => {
  const pages = createRulePages();
  pages.add({ rules: [rule] });
  const open = findings.filter(({ noted }) => noted === undefined);
  const count = (severity: Finding["severity"]) => open.filter((finding) => finding.severity === severity).length;
  const files = new Set(findings.map(({ file }) => file ?? "toy.json"));
  const records = (file: string) =>
    Math.max(1, ...findings.filter((finding) => finding.file === file).map(({ record = 1 }) => record));
  const { report, ...rest } = more;
  return {
    report: {
      reportVersion: 1,
      tool: { name: "send-standards", version: "0.0.0" },
      asOf: "2026-11-25",
      inputs: [...files].map((file) => ({ file, records: records(file) })),
      standards: [{ id: "toy", version: "1.0.0", codeLists: [{ id: "bear-kind", version: "May 2026" }] }],
      counts: {
        error: count("error"),
        query: count("query"),
        advice: count("advice"),
        noted: findings.length - open.length,
      },
      rules: { ran: 3, skipped: [] },
      findings,
      complete: true,
      ...report,
    },
    rules: pages.pages,
    unjudged: [],
    failOn: "error",
    ...rest,
  };
};

/** Options of a formatter that writes to a pipe. */
export const plainOptions: FormatOptions = {
  colour: false,
  width: 80,
  maxFindings: 200,
  folder: "/data",
  shownValue: () => undefined,
};
