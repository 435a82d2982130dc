import type { JsonSchema } from "./json-schema.ts";

/** Returns the name of a type from the title of its schema: "Needs matrix" becomes "NeedsMatrix". */
const nameOf = (title: string | undefined): string => {
  if (title === undefined) throw new Error("a kind of record has no title");
  return title
    .split(" ")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
};

/**
 * Returns what is declared for the root of a standard, by name: the root itself, or where the standard has several
 * kinds of record, each kind under its title and the root as the union of their names.
 *
 * @throws {Error} where a kind of record has no title.
 */
export const rootDeclarations = (rootName: string, root: JsonSchema): Record<string, JsonSchema> => {
  if (root.anyOf === undefined) return { [rootName]: root };
  const kinds = root.anyOf.map((kind): [string, JsonSchema] => [nameOf(kind.title), kind]);
  const { anyOf, ...rest } = root;
  return {
    [rootName]: { ...rest, anyOf: kinds.map(([name]) => ({ $ref: `#/$defs/${name}` })) },
    ...Object.fromEntries(kinds),
  };
};
