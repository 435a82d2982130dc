import type { DictionaryItem } from "./dictionary.ts";
import { dictionaryMarkdown, mappingText } from "./dictionary-markdown.ts";
import { mappingSystems } from "./mapping-systems.ts";

const columns = [
  ...[
    "id",
    "entry",
    "name",
    "definition",
    "format",
    "codeList",
    "required",
    "onlyFor",
    "sensitivity",
    "since",
    "source",
  ],
  ...["owner", "suppliedBy", "suppliedWhen", "place", "mappings"],
] as const;

const rowOf = (item: DictionaryItem): (string | undefined)[] => [
  ...[item.id, item.entry, item.name, item.definition, item.format, item.codeList, item.required ? "yes" : "no"],
  ...[item.onlyFor?.join(" "), item.sensitivity, item.since, item.source, item.owner, item.suppliedBy.join(" ")],
  ...[item.suppliedWhen, item.place, item.mappings.map(mappingText).join("; ")],
];

/** Returns the dictionary as it is published beside the schema, as JSON, CSV and Markdown: path to content. */
export const dictionaryArtefacts = (items: readonly DictionaryItem[], version: string): Map<string, string | object> =>
  new Map<string, string | object>([
    ["dictionary.json", { standard: "data-items", version, systems: mappingSystems, items }],
    ["dictionary.csv", { columns, rows: items.map(rowOf) }],
    ["dictionary.md", dictionaryMarkdown(items, version)],
  ]);
