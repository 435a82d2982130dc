import { describe, expect, it } from "vitest";
import { crosswalks } from "../crosswalks/index.ts";
import { findTaxonomy } from "../taxonomies/find-taxonomy.ts";
import type { Crosswalk, CrosswalkMapping } from "../types.ts";
import { chainCrosswalks } from "./chain-crosswalks.ts";
import { convertCodes } from "./convert-codes.ts";

type Relation = CrosswalkMapping["relation"];

const step = (from: string, to: string, mapping: CrosswalkMapping): Crosswalk => ({
  id: `${from}-${to}`,
  from: { taxonomyId: from },
  to: { taxonomyId: to },
  verified: true,
  mappings: [mapping],
});

const one = (relation: Relation, from: string, to: string): CrosswalkMapping =>
  relation === "none"
    ? { relation, from, loss: "All." }
    : relation === "exact"
      ? { relation, from, to }
      : { relation, from, to, loss: `${from} to ${to}.` };

const follow = (first: Crosswalk, second: Crosswalk): boolean =>
  first.to.taxonomyId === second.from.taxonomyId && first.to.version === second.from.version;

const pairs = crosswalks.flatMap((first) =>
  crosswalks.filter((second) => follow(first, second)).map((second) => [first.id, second.id, first, second] as const),
);

describe("chainCrosswalks", () => {
  it.each<[Relation, Relation, Relation]>([
    ["exact", "exact", "exact"],
    ["exact", "broader", "broader"],
    ["exact", "narrower", "narrower"],
    ["exact", "none", "none"],
    ["broader", "exact", "broader"],
    ["broader", "broader", "broader"],
    ["broader", "narrower", "none"],
    ["broader", "none", "none"],
    ["narrower", "exact", "narrower"],
    ["narrower", "broader", "none"],
    ["narrower", "narrower", "narrower"],
    ["narrower", "none", "none"],
    ["none", "exact", "none"],
  ])("%s and %s make %s", (first, second, want) => {
    const { mappings } = chainCrosswalks([step("a", "b", one(first, "x", "y")), step("b", "c", one(second, "y", "z"))]);
    expect(mappings.map(({ relation }) => relation)).toEqual([want]);
  });

  it("puts together what is lost", () => {
    const chained = chainCrosswalks([
      step("a", "b", one("broader", "x", "y")),
      step("b", "c", one("broader", "y", "z")),
    ]);
    expect(chained).toEqual({
      id: "chained",
      from: { taxonomyId: "a" },
      to: { taxonomyId: "c" },
      verified: true,
      mappings: [{ relation: "broader", from: "x", to: "z", loss: "x to y. y to z." }],
    });
  });

  it("is verified only where each step is, and lists what nothing leads to", () => {
    const second: Crosswalk = {
      ...step("b", "c", one("exact", "other", "z")),
      verified: false,
      unreached: [{ codes: ["w"], reason: "New." }],
    };
    const { verified, mappings, unreached } = chainCrosswalks([step("a", "b", one("exact", "x", "y")), second]);
    expect([verified, mappings, unreached?.[0]?.codes]).toEqual([false, [{ relation: "none", from: "x" }], ["z", "w"]]);
  });

  it("returns a single crosswalk as it is", () => {
    const [first] = crosswalks;
    expect(first === undefined ? undefined : chainCrosswalks([first])).toBe(first);
  });

  it.each<[string, Crosswalk[], string]>([
    ["none", [], "there is no crosswalk to go along"],
    [
      "two that do not meet",
      [step("a", "b", one("exact", "x", "y")), step("c", "d", one("exact", "y", "z"))],
      "a-b does not lead to where c-d starts",
    ],
  ])("refuses %s", (_, list, message) => {
    expect(() => chainCrosswalks(list)).toThrow(new RangeError(message));
  });

  it("has pairs to try", () => {
    expect(pairs.length).toBeGreaterThan(6);
  });

  it.each(pairs)("%s and %s together convert every code as one after the other", (_, __, first, second) => {
    const codes = findTaxonomy(first.from)?.codes.map(({ code }) => code) ?? [];
    expect(codes.length).toBeGreaterThan(3);
    for (const code of codes) {
      const stepwise = convertCodes(convertCodes([code], first).codes, second).codes;
      expect([code, convertCodes([code], [first, second]).codes]).toEqual([code, stepwise]);
    }
  });

  it.each(pairs)("%s and %s together account for every code", (_, __, first, second) => {
    const chained = chainCrosswalks([first, second]);
    const started = new Set(chained.mappings.map(({ from }) => from));
    const reached = new Set([
      ...chained.mappings.flatMap((mapping) => ("to" in mapping ? [mapping.to] : [])),
      ...(chained.unreached ?? []).flatMap(({ codes }) => codes),
    ]);
    expect([...started].sort()).toEqual(
      findTaxonomy(first.from)
        ?.codes.map(({ code }) => code)
        .sort(),
    );
    expect([...reached].sort()).toEqual(
      findTaxonomy(second.to)
        ?.codes.map(({ code }) => code)
        .sort(),
    );
  });
});
