import { formatNumber, type Severity } from "@send-standards/core";
import { byFindings } from "../order-rules.ts";
import type { RuleSummary } from "../summary.ts";
import { block, firstOf, hang, type SummaryStyle, type SummaryTextOptions } from "./text-layout.ts";

const mostRules = 20;

/** Characters in a line from which on there is room for the records beside the findings. */
const roomForRecords = 72;

const styles: Readonly<Record<Severity, SummaryStyle>> = { error: "red", query: "yellow", advice: "cyan" };

/** Returns the rules that found most, with their findings and the records that have any. */
export const rulesText = (rules: readonly RuleSummary[], { width, paint }: SummaryTextOptions): string[] => {
  if (rules.length === 0) return [];
  const shown = byFindings(rules);
  const columns: readonly (readonly [string, (rule: RuleSummary) => number])[] = [
    ["Findings", ({ findings }) => findings],
    ...(width < roomForRecords ? [] : [["Records", ({ records }: RuleSummary) => records] as const]),
  ];
  const widths = columns.map(([head, countOf]) =>
    Math.max(head.length, ...shown.slice(0, mostRules).map((rule) => formatNumber(countOf(rule)).length)),
  );
  const right = (words: readonly string[]): string =>
    words.map((word, at) => `  ${word.padStart(widths[at] ?? 0)}`).join("");
  const lineOf = (rule: RuleSummary): string[] => {
    const numbers = right(columns.map(([, countOf]) => formatNumber(countOf(rule))));
    const word = rule.severity.padEnd(6);
    return hang(`${numbers}  ${word}  `, rule.rule, width, `${numbers}  ${paint(styles[rule.severity], word)}  `);
  };
  const heads = paint("dim", right(columns.map(([head]) => head)));
  return block("Rules with the most findings", [heads, ...firstOf(shown, mostRules, lineOf)], paint);
};
