import { findVersion } from "@send-standards/catalogue";
import { createLazyValidator, type Ground, readInput } from "@send-standards/validator";
import { beforeAll, expect, test } from "vitest";
import { asOf, versions } from "../../testing/plans.ts";
import { createSetCheckOfTwo } from "./set-check-of-two.ts";

const grounds: Ground[] = [];
beforeAll(async () => {
  const standard = await findVersion("ehc-plan")?.load();
  if (standard === undefined) throw new Error("no standard");
  const validator = await createLazyValidator(standard);
  for (const plan of versions()) {
    const ground = await validator.ground(readInput(new TextEncoder().encode(JSON.stringify(plan))));
    if (ground !== undefined) grounds.push(ground);
  }
});

/** Returns where the findings about the first `count` records are: the number of the record and the rule. */
const found = (count: number) => {
  const sets = createSetCheckOfTwo({ asOf });
  for (const [at, ground] of grounds.slice(0, count).entries()) sets.add(ground, { record: at + 1 });
  return sets
    .check()
    ?.finish()
    .findings.map(({ record, rule }) => [record, rule]);
};

test.each([
  ["no record", 0],
  ["one record", 1],
])("%s is compared with nothing", (_, count) => {
  expect(found(count)).toBeUndefined();
});

test("the first of two records is compared with the second", () => {
  expect(found(2)).toEqual([
    [1, "ehc-plan/replaced-version-is-historic"],
    [2, "ehc-plan/need-is-carried-forward"],
  ]);
});
