import { messagesOf } from "@send-standards/core";
import { caseworkerMessages } from "@send-standards/validator";
import { describe, expect, it } from "vitest";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";
import { readingGrade } from "./readability.ts";

/** Flesch-Kincaid grade that a caseworker's wording may have. */
const highest = 8;

describe("readingGrade", () => {
  it.each([
    ["The cat sat on the mat.", -1.45],
    ["{Place} has no end.", -1.84],
    [
      "Notwithstanding considerable administrative complications, responsible organisations are characteristically inconsistent.",
      39.05,
    ],
  ])("of %j is %d", (text, want) => {
    expect(readingGrade(text)).toBeCloseTo(want, 2);
  });
});

const catalogues = [
  ["structure and input", Object.entries(caseworkerMessages)] as const,
  ...(await Promise.all(
    (
      await standardIds(repository)
    ).map(async (id) => {
      const { standard } = await loadStandard(id);
      const { rules } = messagesOf([...standard.rules, ...(standard.setRules ?? [])]);
      return [id, Object.entries(rules).map(([rule, { caseworker }]) => [rule, caseworker] as const)] as const;
    }),
  )),
];

describe.each(catalogues)("the caseworker's wording of %s", (_, wordings) => {
  it("is easy to read", () => {
    const hard = wordings
      .map(([rule, { message, fix }]) => ({ rule, grade: Math.round(readingGrade(`${message} ${fix}`) * 10) / 10 }))
      .filter(({ grade }) => grade > highest);
    expect(hard).toEqual([]);
  });

  it("speaks of the plan and not of the file's inside", () => {
    const inside = wordings.filter(([, { message, fix }]) =>
      /\b(propert(y|ies)|JSON|pointer|schema|field|null|array|ids?)\b/.test(`${message} ${fix}`),
    );
    expect(inside.map(([rule]) => rule)).toEqual([]);
  });
});
