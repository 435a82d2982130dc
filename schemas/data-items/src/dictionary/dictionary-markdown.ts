import type { DictionaryItem } from "./dictionary.ts";
import { itemGroups } from "./groups/index.ts";
import type { Mapping } from "./item-group.ts";
import { mappingSystems } from "./mapping-systems.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** Returns a mapping in words: "SEN2: item 1.1, Surname", with "(not confirmed)" where nobody has confirmed it. */
export const mappingText = ({ system, item, verified }: Mapping): string =>
  `${mappingSystems[system].title}: ${item}${verified ? "" : " (not confirmed)"}`;

const rowOf = (item: DictionaryItem): string =>
  [
    `\`${item.id}\`${item.required ? " (required)" : ""}`,
    item.onlyFor === undefined ? item.name : `${item.name} (${item.onlyFor.join(", ")})`,
    item.definition,
    item.format,
    item.sensitivity,
    item.mappings.map(mappingText).join("; "),
  ]
    .map(cell)
    .join(" | ");

/** Returns the dictionary as a page of Markdown: one table for each group. */
export const dictionaryMarkdown = (items: readonly DictionaryItem[], version: string): string => {
  const chapters = itemGroups.flatMap((group) => {
    const own = items.filter((item) => item.place.startsWith(`${group.at}/`) && item.id.startsWith(`${group.id}.`));
    return [
      `## ${own[0]?.entry ?? group.id}`,
      "",
      `At \`${group.at}\`. Kept by: ${group.owner}. Supplied by: ${group.suppliedBy.join(", ")}. ${group.suppliedWhen}`,
      "",
      "| Id | Name | Definition | Format | Sensitivity | Elsewhere |",
      "|---|---|---|---|---|---|",
      ...own.map((item) => `| ${rowOf(item)} |`),
      "",
    ];
  });
  return [
    `# Dictionary of health and education data items, version ${version}`,
    "",
    "Generated from the schema and the dictionary by `pnpm generate`; do not edit.",
    "",
    `${items.length} items. A mapping that is marked as not confirmed is from general knowledge and was not seen in the specification it names. Every entry also says who supplied it and when: see \`recorded\`.`,
    "",
    "Sources of the mappings:",
    "",
    ...Object.values(mappingSystems).map(({ title, source }) => `- ${title}: [${source.title}](${source.url})`),
    "",
    ...chapters,
  ].join("\n");
};
