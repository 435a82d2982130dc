import type { SupplierKindCode } from "@send-standards/common";
import { formatOf } from "./format-of.ts";
import { itemGroups } from "./groups/index.ts";
import type { ItemGroup, Mapping } from "./item-group.ts";
import type { SchemaLeaf } from "./schema-leaf.ts";

/** One data item of the dictionary. */
export interface DictionaryItem {
  /** Stable id: "education.suspension.startDate". */
  readonly id: string;
  readonly name: string;
  /** Title of the entry or shared type that it belongs to. */
  readonly entry: string;
  readonly definition: string;
  /** What a value looks like, in words. */
  readonly format: string;
  /** Id of the code list, where the value is a code. */
  readonly codeList?: string;
  /** Whether an entry of its kind must have it. */
  readonly required: boolean;
  /** Kinds of entry that have it, where not every one does. */
  readonly onlyFor?: readonly string[];
  readonly sensitivity: string;
  readonly since: string;
  /** Why the item is asked for. */
  readonly source: string;
  /** Who keeps the definition. */
  readonly owner: string;
  readonly suppliedBy: readonly SupplierKindCode[];
  readonly suppliedWhen: string;
  /** Where it is in a record, or in a shared type. */
  readonly place: string;
  readonly mappings: readonly Mapping[];
}

const groupOf = (place: string): readonly [group: ItemGroup, path: string] => {
  let best: ItemGroup | undefined;
  for (const group of itemGroups) {
    if (place.startsWith(`${group.at}/`) && (best === undefined || group.at.length > best.at.length)) best = group;
  }
  if (best === undefined) throw new Error(`no group of the dictionary holds ${place}`);
  return [best, place.slice(best.at.length + 1)];
};

const itemOf = ({ place, entry, schema, required, onlyFor }: SchemaLeaf): DictionaryItem => {
  const [group, path] = groupOf(place);
  const mappings = group.items[path];
  if (mappings === undefined) throw new Error(`the dictionary has no row for ${place}`);
  const list = schema["x-codeList"] ?? schema.items?.["x-codeList"];
  return {
    id: [group.id, ...path.split("/").filter((token) => token !== "*")].join("."),
    name: schema.title ?? "",
    entry,
    definition: schema.description ?? "",
    format: formatOf(schema),
    ...(list === undefined ? {} : { codeList: list.id }),
    required,
    ...(onlyFor === undefined ? {} : { onlyFor }),
    sensitivity: schema["x-sensitivity"] ?? "",
    since: schema["x-since"] ?? "",
    source: schema["x-source"] ?? "",
    owner: group.owner,
    suppliedBy: group.suppliedBy,
    suppliedWhen: group.suppliedWhen,
    place,
    mappings,
  };
};

/**
 * Returns the dictionary that belongs to the leaves of a schema: one item for each leaf, in their order. Name, definition,
 * format, code list, sensitivity and version are the schema's own, so that they are said once.
 *
 * @throws {Error} where a leaf has no row in the groups.
 */
export const createDictionary = (leaves: readonly SchemaLeaf[]): DictionaryItem[] => leaves.map(itemOf);
