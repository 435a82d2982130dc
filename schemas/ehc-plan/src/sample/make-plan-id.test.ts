import { expect, it } from "vitest";
import { makePlanId } from "./make-plan-id.ts";

it("plan ids are unique", () => {
  const made = Array.from({ length: 20_000 }, (_, serial) => makePlanId(serial * 45));
  expect(made.filter((one) => !/^plan-[0-9]{8}$/.test(one))).toEqual([]);
  expect(new Set(made).size).toBe(made.length);
});
