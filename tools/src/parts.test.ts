import { describe, expect, test } from "vitest";
import type { JsonSchema } from "./generate/json-schema.ts";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";
import { publishedSchema } from "./published-schema.ts";

const resolve = (node: JsonSchema, root: JsonSchema): JsonSchema =>
  node.$ref === undefined ? node : resolve(root.$defs?.[node.$ref.slice("#/$defs/".length)] ?? {}, root);

/** Returns whether the schema has a property at `pointer`, in one of the kinds of record that it describes. */
const has = (schema: JsonSchema, pointer: string): boolean => {
  let nodes: JsonSchema[] = [schema];
  for (const name of pointer.split("/").slice(1)) {
    nodes = nodes
      .map((node) => resolve(node, schema))
      .flatMap((node) => [node, ...(node.anyOf ?? []).map((branch) => resolve(branch, schema))])
      .flatMap(({ properties }): readonly JsonSchema[] => {
        const property = properties?.[name];
        return property === undefined ? [] : [property];
      });
  }
  return nodes.length > 0;
};

describe.each(await standardIds(repository))("%s: the parts by which completeness is reported", (id) => {
  test("are places of the schema, each once", async () => {
    const { standard } = await loadStandard(id);
    const schema = await publishedSchema(id);
    const parts = standard.parts ?? [];
    expect(parts.length).toBeGreaterThan(4);
    expect([...new Set(parts)]).toEqual(parts);
    expect(parts.filter((part) => !has(schema, part))).toEqual([]);
  });

  test("are all sections, where it has sections", async () => {
    const { standard } = await loadStandard(id);
    const schema = await publishedSchema(id);
    const sections = resolve(resolve(schema, schema).properties?.sections ?? {}, schema).properties ?? {};
    if (standard.sectionOf === undefined) expect(sections).toEqual({});
    else
      expect(standard.parts).toEqual(
        Object.keys(sections)
          .map((letter) => `/sections/${letter}`)
          .sort(),
      );
  });
});
