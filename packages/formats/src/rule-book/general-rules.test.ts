import { inputRules, noteRules, structureRules } from "@send-standards/core";
import { expect, test } from "vitest";
import { generalRules } from "./general-rules.ts";

test("every rule about the input, the structure and notes has a page", () => {
  expect(generalRules.map(({ id }) => id)).toEqual([...inputRules, ...structureRules, ...noteRules]);
});

test.each(generalRules.map((page) => [page.id, page] as const))("%s is fit to print", (_, page) => {
  for (const text of [page.statement, page.why, page.fix]) {
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(text).not.toMatch(/\b(valid|invalid|please|sorry|illegal|forbidden)\b/i);
  }
  expect(page.source).toHaveLength(1);
});
