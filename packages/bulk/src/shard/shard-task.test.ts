import { describe, expect, test } from "vitest";
import { createPlan } from "../run/create-plan.ts";
import { taskOf } from "./shard-task.ts";

const object = (name: string, size: number) => ({ name, location: name, size, tag: "", form: "lines" }) as const;
const options = { ruleSet: "test", asOf: "2026-11-25", withSets: true, remember: false } as const;
const plan = createPlan({
  ...options,
  listing: { objects: [object("a", 3), object("b", 2)], unreadable: [] },
  shardBytes: 2,
});

describe("the task of a shard", () => {
  test("holds all that its judging needs", () => {
    const { hashKey } = plan;
    expect(taskOf(plan, 1)).toEqual({
      shard: 1,
      pieces: [{ object: object("a", 3), start: 2, end: 3 }],
      asOf: "2026-11-25",
      withSets: true,
      remember: false,
      hashKey,
    });
    expect(taskOf({ ...plan, standard: "ehc-plan@1.0.0" }, 0).standard).toBe("ehc-plan@1.0.0");
  });

  test("is none where the plan has no such shard or object", () => {
    expect(() => taskOf(plan, 3)).toThrow(RangeError);
    expect(() => taskOf({ ...plan, objects: [] }, 0)).toThrow(RangeError);
  });
});
