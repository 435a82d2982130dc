import { expect, test } from "vitest";
import { mapNamed, measure, ratioOf, timingOf } from "./measure.ts";

test.each([
  ["an odd number of rounds", [5, 1, 3], { best: 1, median: 3 }],
  ["an even number", [4, 1, 3, 2], { best: 1, median: 3 }],
  ["none", [], { best: 0, median: 0 }],
])("best and median of %s", (_name, rounds, want) => {
  expect(timingOf(rounds)).toEqual(want);
});

test("compares best with best and median with median", () => {
  expect(ratioOf({ best: 1, median: 3 }, { best: 2, median: 4 })).toEqual({ best: 0.5, median: 0.75 });
});

test("keeps names", () => {
  expect(mapNamed({ a: 1, b: 2 }, (value, name) => `${name}${value}`)).toEqual({ a: "a1", b: "b2" });
});

test("runs the tasks in turn, and counts neither the rounds that warm up nor what it took where a task says so", async () => {
  const order: string[] = [];
  const task = (name: string, says: readonly number[]) => {
    const left = [...says];
    return () => {
      order.push(name);
      return left.shift();
    };
  };
  expect(await measure({ a: task("a", [90, 1, 2, 3]), b: task("b", [90, 6, 5, 4]) }, 3, 1)).toEqual({
    a: { best: 1, median: 2 },
    b: { best: 4, median: 5 },
  });
  expect(order).toEqual(["a", "b", "a", "b", "a", "b", "a", "b"]);
});
