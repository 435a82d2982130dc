import { expect, it } from "vitest";
import { makeAdultName } from "./make-adult-name.ts";
import { surnames } from "./names.ts";
import { createRandom } from "./random.ts";

it("has a surname that says that it is made up", () => {
  const random = createRandom("adults");
  const made = Array.from({ length: 200 }, () => makeAdultName(random));
  expect(made.filter((name) => !surnames.includes(name.slice(name.indexOf(" ") + 1)))).toEqual([]);
});
