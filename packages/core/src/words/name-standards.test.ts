import { expect, test } from "vitest";
import { nameStandards } from "./name-standards.ts";

test.each([
  [[], ""],
  [[{ id: "ehc-plan", version: "1.0.0" }], "ehc-plan 1.0.0"],
  [
    [
      { id: "ehc-plan", version: "1.0.0" },
      { id: "needs", version: "1.2.0" },
    ],
    "ehc-plan 1.0.0 and needs 1.2.0",
  ],
])("%j is named %j", (given, want) => {
  expect(nameStandards(given)).toBe(want);
});
