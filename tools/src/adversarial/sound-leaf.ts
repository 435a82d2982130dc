import type { Random } from "@send-standards/common/sample";
import type { JsonSchema } from "../generate/json-schema.ts";
import { canary } from "./canary.ts";
import type { ValuePools } from "./value-pools.ts";

/** How ids are given, and which of them links name. */
export interface Linking {
  /** Id of the next thing that is called like its list: "needs". */
  readonly own: (list: string) => string;
  /** What a property that is a link names: "needRefs", "needRef". */
  readonly link: (name: string, holder: string) => string;
}

/** Returns whether a text is an id or names one. */
export const isId = ({ pattern }: JsonSchema): boolean => pattern?.startsWith("^[A-Za-z0-9][A-Za-z0-9._") ?? false;

/** Returns a function that makes a sound value for a place that is neither list nor object. */
export const soundLeaf =
  (pools: ValuePools, random: Random, linking: Linking) =>
  (node: JsonSchema, name: string, holder: string): unknown => {
    if (node.enum !== undefined) return random.pick(node.enum);
    if (node.type === "boolean") return random.chance(50);
    if (node.type !== "string") return random.int(node.minimum ?? 0, Math.min(node.maximum ?? 1000, 1_000_000));
    if (isId(node)) return name === "id" ? linking.own(holder) : linking.link(name, holder);
    const known = node.pattern === undefined ? pools.byName.get(name) : pools.byPattern.get(node.pattern);
    return known === undefined ? `${canary} ${random.pick(pools.words)}`.slice(0, node.maxLength) : random.pick(known);
  };
