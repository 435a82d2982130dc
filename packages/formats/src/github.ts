import type { Finding, Severity } from "@send-standards/core";
import type { Formatter } from "./report-view.ts";
import { messageOf } from "./see-also.ts";
import { standardInput } from "./standard-input.ts";
import { describeCounts } from "./summary.ts";
import { describeUnjudged } from "./unjudged.ts";

const commandOf: Readonly<Record<Severity, string>> = { error: "error", query: "warning", advice: "notice" };

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

const command = (
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  text: string,
): string => {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${given.join(",")}::${escapeData(text)}\n`;
};

const annotation = (finding: Finding): string => {
  const { severity, file, line, column, rule, record } = finding;
  const message = messageOf(finding);
  return command(
    commandOf[severity],
    { file: file === standardInput ? undefined : file, line, col: column, title: rule },
    record === undefined ? message : `Record ${record}: ${message}`,
  );
};

/**
 * Writes findings as annotations of GitHub Actions, then one line with their counts. What a note explains is counted only:
 * few annotations are shown, and they are for what is to be done.
 */
export const formatGithub: Formatter = function* ({ report, unjudged }): Iterable<string> {
  for (const finding of report.findings) if (finding.noted === undefined) yield annotation(finding);
  for (const one of unjudged) {
    const file = one.file === standardInput ? undefined : one.file;
    yield command("error", { file, title: `${report.tool.name}: not judged` }, describeUnjudged(one));
  }
  yield `${report.tool.name}: ${describeCounts(report.counts)}, judged as on ${report.asOf}\n`;
};
