import type { Pointer } from "@send-standards/core";

/** One token of the patterns that rules read, with what follows it. */
interface Node {
  readonly children: Map<string, Node>;
  /** Numbers of the rules with a pattern that ends here. */
  readonly here: Set<number>;
  /** Numbers of the rules with a pattern that ends here or below. */
  readonly below: Set<number>;
}

/** Finds the rules that read a place, or something above or below it, without asking each of them. */
export interface ReadsTree {
  /** Calls `visit` with the number of every rule that `touches` the pointer; with some of them more than once. */
  readonly touching: (pointer: Pointer, visit: (rule: number) => void) => void;
}

const anyToken = "*";

const createNode = (): Node => ({ children: new Map(), here: new Set(), below: new Set() });

const tokensOf = (pointer: string): readonly string[] => (pointer === "" ? [] : pointer.slice(1).split("/"));

/** Returns the tree of what rules read; a rule has the number of its place in the list. */
export const createReadsTree = (rules: readonly { readonly reads: readonly string[] }[]): ReadsTree => {
  const root = createNode();
  for (const [number, { reads }] of rules.entries()) {
    for (const pattern of reads) {
      let node = root;
      node.below.add(number);
      for (const token of tokensOf(pattern)) {
        const child: Node = node.children.get(token) ?? createNode();
        node.children.set(token, child);
        node = child;
        node.below.add(number);
      }
      node.here.add(number);
    }
  }
  return {
    touching: (pointer, visit) => {
      let nodes: readonly Node[] = [root];
      for (const token of tokensOf(pointer)) {
        const next: Node[] = [];
        for (const { children, here } of nodes) {
          here.forEach(visit);
          const child = children.get(token);
          const any = token === anyToken ? undefined : children.get(anyToken);
          if (child !== undefined) next.push(child);
          if (any !== undefined) next.push(any);
        }
        nodes = next;
      }
      for (const { below } of nodes) below.forEach(visit);
    },
  };
};
