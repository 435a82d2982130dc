import { idPattern } from "@send-standards/common/schema";
import { expect, it } from "vitest";
import { definitions, root } from "../definitions.ts";
import { entityDatesInOrder } from "./entity-dates-in-order.ts";
import { idsUnique } from "./ids-unique.ts";
import { contentReferences } from "./support/content-references.ts";

/** What this test knows of a JSON Schema. */
interface Node {
  readonly $ref?: string;
  readonly type?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

const plan: Node = JSON.parse(JSON.stringify(root));
const defs: Readonly<Record<string, Node>> = JSON.parse(JSON.stringify(definitions));

/** Every leaf that the schema of the plan has, as a pattern with its schema. */
const leavesOf = (node: Node, path: string): (readonly [path: string, leaf: Node])[] => {
  if (node.$ref !== undefined) return leavesOf(defs[node.$ref.replace("#/$defs/", "")] ?? {}, path);
  if (node.anyOf !== undefined) return node.anyOf.flatMap((branch) => leavesOf(branch, path));
  if (node.items !== undefined) return leavesOf(node.items, `${path}/*`);
  if (node.properties === undefined) return [[path, node]];
  return Object.entries(node.properties).flatMap(([name, child]) => leavesOf(child, `${path}/${name}`));
};

const leaves = leavesOf(plan, "");
const sorted = (paths: Iterable<string>): string[] => [...new Set(paths)].sort();
const pathsOf = (isWanted: (path: string, leaf: Node) => boolean): string[] =>
  sorted(leaves.filter(([path, leaf]) => isWanted(path, leaf)).map(([path]) => path));

it("no two entities of any kind may share an id", () => {
  expect(sorted(idsUnique.reads)).toEqual(pathsOf((path, leaf) => leaf.pattern === idPattern && path.endsWith("/id")));
});

it("every link of the schema is tested, and nothing else", () => {
  const links = pathsOf((path, leaf) => leaf.pattern === idPattern && !path.endsWith("/id") && path !== "/planId");
  expect(sorted(Object.values(contentReferences).flat())).toEqual(links);
});

it("every span of days is tested", () => {
  const dates = new Set(pathsOf((_, leaf) => leaf.format === "date"));
  const ends = [...dates].filter((path) => {
    const first = path.endsWith("/endDate") ? path.replace(/endDate$/, "startDate") : path.replace(/to$/, "from");
    return first !== path && path !== "/endDate" && dates.has(first);
  });
  expect(ends.filter((path) => !entityDatesInOrder.reads.includes(path))).toEqual([]);
});
