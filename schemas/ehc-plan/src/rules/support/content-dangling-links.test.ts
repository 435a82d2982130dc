import { describe, expect, it } from "vitest";
import { createIndex } from "../../plan-index.ts";
import type { EhcPlan } from "../../types.ts";
import { contentDanglingLinks } from "./content-dangling-links.ts";
import { contentReferences } from "./content-references.ts";

/** Returns an object that has `value` at `path` and, wherever the path goes through a list, an entry in that list. */
const holding = (path: readonly string[], value: unknown): unknown => {
  const [token, ...rest] = path;
  if (token === undefined) return value;
  const inner = holding(rest, value);
  return token === "*" ? [inner] : { [token]: inner };
};

const linksOf = (plan: unknown) => contentDanglingLinks(plan as EhcPlan, createIndex(plan as EhcPlan));
const found = (plan: unknown) =>
  Object.entries(linksOf(plan)).flatMap(([kind, places]) => places.map((at) => [kind, at]));

const rows = Object.entries(contentReferences)
  .filter(([kind]) => kind !== "budgetItem" && kind !== "adviceStatement")
  .flatMap(([kind, patterns]) => patterns.map((pattern) => [pattern, kind] as const));

describe("contentDanglingLinks", () => {
  it.each(rows)("finds a link that leads nowhere at %s", (pattern, kind) => {
    expect(found(holding(pattern.slice(1).split("/"), "gone"))).toEqual([[kind, pattern.replaceAll("*", "0")]]);
  });

  it.each(contentReferences.adviceStatement)("finds a statement that is not there at %s", (pattern) => {
    const place = pattern.slice(1).split("/").slice(0, -1);
    const plan = holding(place, { adviceId: "advice", statementId: "gone" }) as { sections: object };
    const advice = { id: "advice", statements: [{ id: "statement" }] };
    const whole = { ...plan, sections: { ...plan.sections, K: { advice: [advice] } } };
    expect(found(whole)).toEqual([["adviceStatement", pattern.replaceAll("*", "0")]]);
  });

  it("finds nothing in an empty record", () => {
    expect(found({})).toEqual([]);
  });

  it.each(rows)("survives an unsound record around %s", (pattern) => {
    const path = pattern.slice(1).split("/");
    for (let length = 1; length < path.length; length += 1) {
      for (const value of [null, 0, "text", [null], [[]], {}]) {
        expect(() => linksOf(holding(path.slice(0, length), value))).not.toThrow();
      }
    }
  });

  it("is worked out once for an index", () => {
    const plan = {} as EhcPlan;
    const index = createIndex(plan);
    expect(contentDanglingLinks(plan, index)).toBe(contentDanglingLinks(plan, index));
  });
});
