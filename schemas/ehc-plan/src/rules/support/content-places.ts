import type { Pointer } from "@send-standards/core";

/** Patterns that share a beginning, as a tree. */
interface Branch<Tag> {
  /** What is looked at below, by name; `*` stands for every index of a list. */
  readonly names: string[];
  /** The branches of `names`, in the same order. */
  readonly branches: Branch<Tag>[];
  /** The patterns that end here, with what the caller tied to them. */
  readonly ends: { readonly tokens: readonly string[]; readonly tag: Tag }[];
}

const seed = <Tag>(): Branch<Tag> => ({ names: [], branches: [], ends: [] });

const grow = <Tag>(patterns: readonly (readonly [pattern: string, tag: Tag])[]): Branch<Tag> => {
  const root = seed<Tag>();
  for (const [pattern, tag] of patterns) {
    const tokens = pattern.slice(1).split("/");
    let branch = root;
    for (const token of tokens) {
      const next = branch.branches[branch.names.indexOf(token)] ?? seed<Tag>();
      if (!branch.names.includes(token)) {
        branch.names.push(token);
        branch.branches.push(next);
      }
      branch = next;
    }
    branch.ends.push({ tokens, tag });
  }
  return root;
};

const pointerOf = (tokens: readonly string[], indexes: readonly number[]): Pointer => {
  let star = 0;
  return tokens.map((token) => `/${token === "*" ? indexes[star++] : token}`).join("");
};

/**
 * Returns a function that visits every place of a record that one of `patterns` names, with what was tied to the pattern. In
 * a pattern `*` stands for every index of a list. What is absent is passed over. Patterns are followed together, so that
 * each part of the record is gone through once. `pointer` is good during the visit only.
 */
const contentVisitor = <Tag>(
  patterns: readonly (readonly [pattern: string, tag: Tag])[],
): ((record: unknown, visit: (value: unknown, tag: Tag, pointer: () => Pointer) => void) => void) => {
  const root = grow(patterns);
  return (record, visit) => {
    const indexes: number[] = [];
    let at: readonly string[] = [];
    const pointer = (): Pointer => pointerOf(at, indexes);
    const walk = (value: unknown, { names, branches, ends }: Branch<Tag>, stars: number): void => {
      for (const end of ends) {
        at = end.tokens;
        visit(value, end.tag, pointer);
      }
      if (typeof value !== "object" || value === null) return;
      for (let branch = 0; branch < names.length; branch += 1) {
        const name = names[branch];
        const next = branches[branch];
        if (name === undefined || next === undefined) continue;
        if (name !== "*") {
          const inner = (value as { readonly [key: string]: unknown })[name];
          if (inner !== undefined) walk(inner, next, stars);
        } else if (Array.isArray(value)) {
          for (let item = 0; item < value.length; item += 1) {
            indexes[stars] = item;
            walk(value[item], next, stars + 1);
          }
        }
      }
    };
    walk(record, root, 0);
  };
};

/** Returns a function that finds the places of a record that one of `patterns` names and whose value `isBroken` holds of. */
export const contentPlaces = (
  patterns: readonly string[],
): ((record: unknown, isBroken: (value: unknown) => boolean) => Pointer[]) => {
  const visit = contentVisitor(patterns.map((pattern) => [pattern, undefined] as const));
  return (record, isBroken) => {
    const found: Pointer[] = [];
    visit(record, (value, _, pointer) => {
      if (isBroken(value)) found.push(pointer());
    });
    return found;
  };
};
