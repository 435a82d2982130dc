import { senType } from "@send-standards/common";
import { expect, it } from "vitest";
import { isOutOfUse } from "./is-out-of-use.ts";

it.each<[string, string, string, string, boolean]>([
  ["in use", "ASD", "2026-01-05", "2026-01-05", false],
  ["not on the list", "none", "2026-01-05", "2026-01-05", false],
  ["gone before", "BESD", "2026-01-05", "2026-11-25", true],
])("%s", (_, code, from, to, want) => {
  expect(isOutOfUse(senType, code, from, to)).toBe(want);
});
