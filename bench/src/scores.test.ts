import { expect, it } from "vitest";
import { type Score, scoreOf } from "./scores.ts";

const row = (found: boolean, labelled: boolean) => ({ found, labelled });

it.each<[string, ReturnType<typeof row>[], Score]>([
  ["no rows", [], { rows: 0, precision: 1, recall: 1 }],
  ["all right", [row(true, true), row(false, false)], { rows: 1, precision: 1, recall: 1 }],
  ["one missed", [row(true, true), row(false, true)], { rows: 2, precision: 1, recall: 0.5 }],
  ["one found in error", [row(true, true), row(true, false)], { rows: 1, precision: 0.5, recall: 1 }],
  ["all wrong", [row(true, false), row(false, true)], { rows: 1, precision: 0, recall: 0 }],
])("%s", (_name, given, want) => {
  expect(scoreOf(given)).toEqual(want);
});
