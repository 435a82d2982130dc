import fc from "fast-check";
import { expect, test } from "vitest";
import { addWorst, mostWorst } from "./add-worst.ts";

const counts = fc.record({ error: fc.nat(2), query: fc.nat(2), advice: fc.nat(2) });

test("the worst come first, and of equal ones the first", () => {
  const property = fc.property(fc.array(counts, { maxLength: 40 }), (given) => {
    const all = given.map((one, at) => ({ ...one, at }));
    const worst: typeof all = [];
    for (const one of all) addWorst(worst, one);
    const sorted = all.toSorted((a, b) => b.error - a.error || b.query - a.query || b.advice - a.advice || a.at - b.at);
    expect(worst).toEqual(sorted.slice(0, mostWorst));
  });
  fc.assert(property, { seed: 2, numRuns: 200 });
});

test("the worst of parts are the worst of the whole", () => {
  const property = fc.property(fc.array(counts, { maxLength: 40 }), fc.nat(40), (given, cut) => {
    const all = given.map((one, at) => ({ ...one, at }));
    const worstOf = (some: typeof all): typeof all => {
      const worst: typeof all = [];
      for (const one of some) addWorst(worst, one);
      return worst;
    };
    expect(worstOf([...worstOf(all.slice(0, cut)), ...worstOf(all.slice(cut))])).toEqual(worstOf(all));
  });
  fc.assert(property, { seed: 3, numRuns: 200 });
});
