import { formatSource, type Severity, wrapText } from "@send-standards/core";
import { type Paint, type RulePage, severityStyle } from "@send-standards/formats";

/** What a person does about a finding of each severity. */
const severityMeaning: Readonly<Record<Severity, string>> = {
  error: "must be fixed",
  query: "look into it, then fix it or explain it in a note",
  advice: "would make the record better",
};

/** Returns the page of a rule for a terminal: what it asks for, why, how to put it right, and where it comes from. */
export const formatPage = (page: RulePage, paint: Paint, width: number): string => {
  const paragraph = (text: string): string => `  ${wrapText(text, width - 2, 2)}`;
  const block = (title: string, lines: readonly string[]): string => [paint("bold", title), ...lines].join("\n");
  const sources = page.source.flatMap((source) => [
    paragraph(source.verified ? formatSource(source) : `${formatSource(source)} (not confirmed against the source)`),
    ...(source.url === undefined ? [] : [`  ${source.url}`]),
  ]);
  const since = [
    ...(page.since === undefined ? [] : [`Since version ${page.since} of the standard.`]),
    ...(page.until === undefined ? [] : [`Not in version ${page.until} and later.`]),
  ];
  return [
    `${paint("bold", page.id)}\n${paint(severityStyle[page.severity], page.severity)}: ${severityMeaning[page.severity]}`,
    wrapText(page.statement, width),
    ...(page.kind === undefined
      ? []
      : [wrapText("It is about several records: those that are checked together.", width)]),
    block("Why it matters", [paragraph(page.why)]),
    block("How to put it right", [paragraph(page.fix)]),
    ...(page.caseworkerFix === undefined ? [] : [block("What a caseworker does", [paragraph(page.caseworkerFix)])]),
    ...(page.reads.length === 0
      ? []
      : [
          block(
            "What it reads",
            page.reads.map((pattern) => `  ${pattern}`),
          ),
        ]),
    block("Where it comes from", sources),
    ...(since.length === 0 ? [] : [since.join(" ")]),
    "",
  ]
    .join("\n\n")
    .replace(/\n\n$/, "\n");
};
