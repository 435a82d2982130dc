import type { LeafSchema, SchemaLeaf } from "./schema-leaf.ts";

/** What the leaves of a schema are found in. */
export interface LeavesInput {
  /** The life areas of the record: property name to name of the definition. */
  readonly areas: Readonly<Record<string, string>>;
  readonly definitions: Readonly<Record<string, LeafSchema>>;
  /** Names of the definitions that shape the record; every other one is a shared type, whose items are listed once. */
  readonly structure: ReadonlySet<string>;
}

/** Where the walk is. */
type Position = Pick<SchemaLeaf, "place" | "entry" | "onlyFor">;

/** Properties that frame every entry and are no data items. */
const frame: ReadonlySet<string> = new Set(["id", "recorded", "extensions"]);

const nameOf = (schema: LeafSchema): string | undefined => schema.$ref?.slice("#/$defs/".length);

/** Returns every data item that the schema has, in its order: first those of the record, then those of the shared types. */
export const schemaLeaves = ({ areas, definitions, structure }: LeavesInput): SchemaLeaf[] => {
  const leaves = new Map<string, SchemaLeaf>();
  const types = new Set<string>(["Recorded"]);

  /** A property that several branches of a union have is one item. */
  const add = (leaf: SchemaLeaf): void => {
    const { onlyFor = [], required } = leaves.get(leaf.place) ?? leaf;
    const tags = new Set([...onlyFor, ...(leaf.onlyFor ?? [])]);
    leaves.set(leaf.place, {
      ...leaf,
      required: required && leaf.required,
      ...(tags.size === 0 ? {} : { onlyFor: [...tags] }),
    });
  };

  /** Leaves of a union that each of its branches has belong to every entry. */
  const settle = (branches: number, place: string): void => {
    for (const [key, { onlyFor, ...leaf }] of leaves) {
      if (!key.startsWith(`${place}/`) || onlyFor === undefined) continue;
      leaves.set(key, onlyFor.length === branches ? leaf : { ...leaf, required: false, onlyFor });
    }
  };

  const walk = (schema: LeafSchema, at: Position): void => {
    for (const branch of schema.anyOf ?? []) {
      walk(branch, { ...at, onlyFor: [String(Object.values(branch.properties ?? {})[0]?.const)] });
    }
    if (schema.anyOf !== undefined) settle(schema.anyOf.length, at.place);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (!frame.has(name)) {
        visit(property, { ...at, place: `${at.place}/${name}` }, (schema.required ?? []).includes(name));
      }
    }
  };

  const enter = (name: string, place: string): void => {
    const definition = definitions[name] ?? {};
    walk(definition, { place, entry: definition.title ?? name });
  };

  const visit = (schema: LeafSchema, at: Position, required: boolean): void => {
    const target = schema.type === "array" ? (schema.items ?? {}) : schema;
    const below = schema.type === "array" ? `${at.place}/*` : at.place;
    const name = nameOf(target);
    if (name !== undefined && structure.has(name)) enter(name, below);
    else if (target.properties !== undefined || target.anyOf !== undefined) walk(target, { ...at, place: below });
    else {
      if (name !== undefined) types.add(name);
      add({ ...at, schema, required });
    }
  };

  for (const [area, name] of Object.entries(areas)) enter(name, `/${area}`);
  // The set grows while it is gone through: a shared type may use another one.
  for (const type of types) enter(type, type);
  return [...leaves.values()];
};
