import type { Messages, Pointer, Standard } from "@send-standards/core";
import { createReadsTree, type ReadsTree } from "./reads-tree.ts";

/** A structural finding that stands in the way of rules. */
export interface Obstacle {
  /** Place that no rule may read because of it. */
  readonly pointer: Pointer;
  /** Its rule id and pointer, as a report names what was in the way. */
  readonly because: string;
}

/**
 * What rules stand on: a record, what is shared about it, and where it is unsound. It holds the record itself, so it is kept
 * no longer than that.
 */
export interface Ground {
  readonly standard: Standard;
  readonly record: unknown;
  /** The standard's index of the record. */
  readonly index: unknown;
  readonly obstacles: readonly Obstacle[];
  /** Wordings in place of those that the rules bring, by rule id. */
  readonly messages?: Messages | undefined;
}

const none: readonly undefined[] = [];

/** What obstacles are asked about: rules, or anything else that reads. */
type Readers = readonly { readonly reads: readonly string[] }[];

const trees = new WeakMap<Readers, ReadsTree>();

/** Returns the tree of what the rules of a list read; it is made once for each list. */
const treeOf = (rules: Readers): ReadsTree => {
  const tree = trees.get(rules) ?? createReadsTree(rules);
  trees.set(rules, tree);
  return tree;
};

/** Returns the first thing that stands in the way of each rule, by the number of the rule in the list; nothing where nothing does. */
export const obstaclesTo = (
  rules: Readers,
  { obstacles }: Pick<Ground, "obstacles">,
): readonly (Obstacle | undefined)[] => {
  if (obstacles.length === 0) return none;
  const found: (Obstacle | undefined)[] = [];
  const tree = treeOf(rules);
  for (const obstacle of obstacles) {
    tree.touching(obstacle.pointer, (rule) => {
      found[rule] ??= obstacle;
    });
  }
  return found;
};
