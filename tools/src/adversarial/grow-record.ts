import type { Random } from "@send-standards/common/sample";
import type { JsonSchema } from "../generate/json-schema.ts";
import { resolveNode } from "./schema-places.ts";

/** How a record is grown from its schema. */
export interface GrowOptions {
  readonly schema: JsonSchema;
  readonly random: Random;
  /** Nodes after which lists stay empty and optional properties away. */
  readonly nodes: number;
  /** How many items a list gets, from what it may have and how many lists it is in. */
  readonly length: (maxItems: number, level: number) => number;
  /** Whether an object gets an optional property. */
  readonly keep: (name: string, node: JsonSchema) => boolean;
  /** Returns the value of a place that is neither list nor object; `holder` is the nearest property that is a list or object. */
  readonly leaf: (node: JsonSchema, name: string, holder: string) => unknown;
}

const deepest = 24;

/** Returns a function that makes values of any part of the schema; what they cost counts against one budget. */
export const createGrower = ({ schema, random, nodes, length, keep, leaf }: GrowOptions) => {
  let left = nodes;

  const grow = (part: JsonSchema, name: string, holder: string, level: number, depth: number): unknown => {
    const node = resolveNode(part, schema);
    left -= 1;
    if (node.anyOf !== undefined) return grow(random.pick(node.anyOf), name, holder, level, depth);
    if (node.items !== undefined) return growList(node, node.items, name, level, depth);
    if (node.properties !== undefined) return growObject(node, holder, level, depth);
    if ("const" in node) return node.const;
    return node.type === "object" ? {} : leaf(node, name, holder);
  };
  const growList = (node: JsonSchema, items: JsonSchema, name: string, level: number, depth: number): unknown[] => {
    const wanted = Math.max(Number(node.minItems ?? 0), length(node.maxItems ?? 1, level));
    const list: unknown[] = [];
    while (list.length < wanted && left > 0) list.push(grow(items, name, name, level + 1, depth + 1));
    return list;
  };
  const growObject = (
    { properties = {}, required = [] }: JsonSchema,
    holder: string,
    level: number,
    depth: number,
  ): object => {
    const grown: Record<string, unknown> = {};
    const names = Object.keys(properties);
    const turn = names.length === 0 ? 0 : random.int(0, names.length - 1);
    // What is optional begins at another property each time, so that the budget ends at another one.
    for (const name of [...required, ...names.slice(turn), ...names.slice(0, turn)]) {
      const property = properties[name];
      if (property === undefined || Object.hasOwn(grown, name)) continue;
      const isKept = required.includes(name) || (left > 0 && depth < deepest && keep(name, property));
      if (!isKept) continue;
      const { items, properties: inner } = resolveNode(property, schema);
      grown[name] = grow(property, name, items === undefined && inner === undefined ? holder : name, level, depth + 1);
    }
    return grown;
  };
  return (part: JsonSchema = schema, name = ""): unknown => grow(part, name, name, 0, 0);
};
