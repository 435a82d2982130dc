import type { CodeList } from "@send-standards/core";
import { expect, it } from "vitest";
import { wasInUse } from "./was-in-use.ts";

const list: CodeList = {
  id: "toy",
  title: "Toy",
  mode: "external",
  source: "a test",
  version: "1",
  verified: true,
  codes: [
    { code: "always", label: "Always" },
    { code: "old", label: "Old", validTo: "2023-03-31" },
    { code: "new", label: "New", validFrom: "2023-04-01" },
  ],
};

it.each<[string, string, string, string, boolean]>([
  ["no limits", "always", "2014-09-01", "2014-09-01", true],
  ["not on the list", "none", "2014-09-01", "2026-11-25", false],
  ["from its last day on", "old", "2023-03-31", "2026-11-25", true],
  ["from the day after its last", "old", "2023-04-01", "2026-11-25", false],
  ["up to its first day", "new", "2022-01-01", "2023-04-01", true],
  ["up to the day before its first", "new", "2022-01-01", "2023-03-31", false],
])("%s", (_name, code, from, to, want) => {
  expect(wasInUse(list, code, from, to)).toBe(want);
});
