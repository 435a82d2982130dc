import { expect, it } from "vitest";
import { belongsTo, placeOfId } from "./plan-ids.ts";
import { createIndex } from "./plan-index.ts";
import { base } from "./rules/base.ts";
import type { EhcPlan } from "./types.ts";

const planOf = (sections: unknown) => createIndex({ sections } as EhcPlan);

it("holds the entities of all sections in the order of the plan", () => {
  const { needs, provisions } = planOf({
    H2: { provisions: [{ id: "p3" }] },
    C: { needs: [{ id: "n2" }] },
    B: { needs: [{ id: "n0" }, { id: "n1" }] },
    F: { provisions: [{ id: "p0" }] },
  });
  expect(needs.map(({ pointer, section, entity }) => [pointer, section, entity.id])).toEqual([
    ["/sections/B/needs/0", "B", "n0"],
    ["/sections/B/needs/1", "B", "n1"],
    ["/sections/C/needs/0", "C", "n2"],
  ]);
  expect(provisions.map(({ pointer }) => pointer)).toEqual(["/sections/F/provisions/0", "/sections/H2/provisions/0"]);
});

it("says where an entity is, however many there are", () => {
  const { outcomes } = planOf({ E: { outcomes: Array.from({ length: 200 }, (_, at) => ({ id: `o${at}` })) } });
  expect(outcomes.map(({ pointer }) => pointer)).toEqual(
    Array.from({ length: 200 }, (_, at) => `/sections/E/outcomes/${at}`),
  );
});

it("leaves out what is no entity and keeps the places of the others", () => {
  const { needs } = planOf({ B: { needs: [null, 7, [], { id: "n" }] } });
  expect(needs.map(({ pointer }) => pointer)).toEqual(["/sections/B/needs/3"]);
});

it.each<[string, unknown]>([
  ["nothing", null],
  ["a text", "plan"],
  ["a list", []],
  ["sections that are a text", { sections: "A" }],
  ["sections without anything", { sections: { A: null, B: "b", K: { advice: "k" } } }],
])("is built for an unsound plan: %s", (_name, given) => {
  const { needs, outcomes, provisions, aspirations, advice, ids } = createIndex(given as EhcPlan);
  expect([needs, outcomes, provisions, aspirations, advice, [...ids.kinds]]).toEqual([[], [], [], [], [], []]);
});

it("knows of every id whose it is and where", () => {
  const { ids, advice } = createIndex({
    sections: {
      B: { needs: [{ id: "n" }] },
      K: { advice: [{ id: "a0" }, { id: "a1", statements: [{ id: "s" }] }] },
    },
    people: [{ id: "p" }],
  } as unknown as EhcPlan);
  expect(belongsTo(ids, "need", "n")).toBe(true);
  expect(belongsTo(ids, "outcome", "n")).toBe(false);
  expect(placeOfId(ids, "need", "n")).toBe(0);
  expect(placeOfId(ids, "outcome", "n")).toBe(-1);
  expect(advice[placeOfId(ids, "statement", "s")]?.entity.id).toBe("a1");
  expect(placeOfId(ids, "person", "p")).toBe(-1);
  expect(ids.repeated).toBe(false);
});

it("knows of an id that two entities have", () => {
  const { ids } = planOf({ B: { needs: [{ id: "x" }] }, E: { outcomes: [{ id: "x" }] } });
  expect(ids.repeated).toBe(true);
  expect([belongsTo(ids, "need", "x"), belongsTo(ids, "outcome", "x")]).toEqual([true, true]);
});

it("has the signs of what is said", () => {
  const { provisions } = planOf({
    F: { provisions: [{ text: "He reads." }, { text: "Up to an hour." }, { text: 7 }] },
  });
  expect(provisions.map(({ signs }) => signs !== 0)).toEqual([false, true, false]);
});

it("changes nothing in the plan", () => {
  const before = structuredClone(base);
  createIndex(base);
  expect(base).toEqual(before);
});
