import type { JsonSchema } from "../generate/json-schema.ts";
import { placesOf } from "./schema-places.ts";

/** Sound values that records have, to make others from. */
export interface ValuePools {
  /** Texts by the pattern that they keep. */
  readonly byPattern: ReadonlyMap<string, readonly string[]>;
  /** Texts without a pattern, by the name of their property. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Every word of the texts, each once. */
  readonly words: readonly string[];
}

const mostOfOne = 200;

/** Returns the texts of `records` sorted by where they belong. */
export const valuePools = (records: readonly object[], schema: JsonSchema): ValuePools => {
  const byPattern = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  const words = new Set<string>();
  const put = (pools: Map<string, Set<string>>, key: string, value: string): void => {
    const pool = pools.get(key) ?? new Set<string>();
    if (pool.size < mostOfOne) pools.set(key, pool.add(value));
  };
  for (const record of records) {
    for (const { node, name, value } of placesOf(record, schema)) {
      if (typeof value !== "string" || node.enum !== undefined || "const" in node) continue;
      if (node.pattern !== undefined) put(byPattern, node.pattern, value);
      else {
        put(byName, name, value);
        for (const word of value.split(" ")) words.add(word);
      }
    }
  }
  const lists = (pools: Map<string, Set<string>>) => new Map([...pools].map(([key, pool]) => [key, [...pool]]));
  return { byPattern: lists(byPattern), byName: lists(byName), words: [...words] };
};
