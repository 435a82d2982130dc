import { describe, expect, it } from "vitest";
import { entryOf, entryText, type FactEntry, familyOf, groupOf, groupText } from "./fact-lines.ts";
import { orderOf } from "./record-order.ts";

const group = groupText("\u0001\uabcd\u0000\uffff", { standard: "toy 1.0.0", family: 3 });
const entry: FactEntry = {
  order: orderOf(2, 10),
  place: { piece: 1, record: 7, line: 6, column: 1 },
  facts: [{ born: "2020-01-01" }],
};

describe("a line of facts", () => {
  it("has its hash, standard, family and order first", () => {
    expect(group + entryText(entry, [0])).toBe(
      'ffff0000abcd0001\ttoy 1.0.0\t3\t000020000000a\t[[1,7,6,1],[{"born":"2020-01-01"}]]',
    );
  });

  const [one, other] = [{ a: 1 }, { b: "x" }];
  it.each<[string, FactEntry["facts"], number[], string]>([
    ["one rule", [one], [0], '[{"a":1}]'],
    ["rules that share a fact", [one, one, other, one], [0, 0, 1, 0], '[{"a":1},{"b":"x"}]'],
    ["a rule that must not look", [one, undefined, other], [0, 0, 1], '[{"a":1},{"b":"x"}],[1]'],
    ["none of those that share a fact", [undefined, undefined, other], [0, 0, 1], '[null,{"b":"x"}],[0,1]'],
    [
      "a tab, a line break and letters beyond ASCII",
      [{ "é\t": "\n\u2028\ud83d\udc0c" }],
      [0],
      '[{"\\u00e9\\t":"\\n\\u2028\\ud83d\\udc0c"}]',
    ],
    ["half a character", [{ a: "\ud800" }], [0], '[{"a":"\\ud800"}]'],
  ])("carries the facts of %s", (_, facts, slots, json) => {
    const text = group + entryText({ ...entry, facts }, slots);
    expect(text.split("\t").slice(4)).toEqual([`[[1,7,6,1],${json}]`]);
    expect(entryOf(text, slots)).toEqual({ order: entry.order, place: entry.place, facts });
  });

  it("tells which key, standard and family it is of", () => {
    expect(group).toBe("ffff0000abcd0001\ttoy 1.0.0\t3\t");
    expect(groupOf(group + entryText(entry, [0]))).toBe(group);
    expect(familyOf(group)).toEqual({ standard: "toy 1.0.0", family: 3 });
  });

  it("sorts by the order of the records where the key is the same", () => {
    const orders = [orderOf(0, 9), orderOf(0, 10), orderOf(0, 255), orderOf(1, 0), orderOf(10, 0), orderOf(255, 3)];
    const texts = orders.map((order) => group + entryText({ ...entry, order }, [0]));
    expect(texts.toReversed().sort()).toEqual(texts);
  });
});
