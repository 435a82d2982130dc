import { countOf, formatSource, type Source, wrapText } from "@send-standards/core";
import type { RuleChapter, RulePage } from "@send-standards/formats";

const width = 96;

/** Writes the rules for a terminal: id, severity and statement. */
const asText = (chapters: readonly RuleChapter[]): string =>
  chapters
    .map(({ title, rules }) => {
      const lines = rules.map(
        ({ id, severity, statement }) =>
          `  ${severity.padEnd(6)}  ${id}\n          ${wrapText(statement, width - 10, 10)}\n`,
      );
      return `${title}: ${countOf(rules.length, "rule")}\n\n${lines.join("")}`;
    })
    .join("\n");

/** Writes the rules as a JSON list, one on each line. */
const asJson = (chapters: readonly RuleChapter[]): string => {
  const rules = chapters.flatMap(({ standard, rules: pages }) =>
    pages.map((page) => JSON.stringify({ ...(standard === undefined ? {} : { standard }), ...page })),
  );
  return `[\n${rules.map((rule) => `  ${rule}`).join(",\n")}\n]\n`;
};

const sourceLine = (source: Source): string => {
  const text = formatSource(source);
  const linked = source.url === undefined ? text : `[${text}](${source.url})`;
  return `- ${linked}${source.verified ? "" : " (not confirmed against the source)"}\n`;
};

const markdownPage = (page: RulePage): string =>
  `### \`${page.id}\`\n\n**${page.severity}** ${page.statement}\n\n${page.why}\n\n${page.fix}\n\n${page.source.map(sourceLine).join("")}`;

/** Writes the rule book as Markdown, a heading for each rule. */
const asMarkdown = (chapters: readonly RuleChapter[]): string =>
  chapters.map(({ title, rules }) => `## ${title}\n\n${rules.map(markdownPage).join("\n")}`).join("\n");

/** Writes rules in each format. */
export const ruleFormats = { text: asText, json: asJson, markdown: asMarkdown } as const;
