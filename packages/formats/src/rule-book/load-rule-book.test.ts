import { standards } from "@send-standards/catalogue";
import { expect, test } from "vitest";
import { generalRules } from "./general-rules.ts";
import { loadChapter, loadRuleBook } from "./load-rule-book.ts";

test("the rule book has the rules of every record and of each standard in its latest version", async () => {
  const book = await loadRuleBook(standards);
  expect(book[0]?.rules).toBe(generalRules);
  expect(book.slice(1).map(({ standard }) => standard?.id)).toEqual([
    "data-items",
    "ehc-plan",
    "needs",
    "needs-assessment",
    "sen-support-plan",
  ]);
  const ids = book.flatMap(({ rules }) => rules.map(({ id }) => id));
  expect(ids).toContain("ehc-plan/need-has-provision");
  expect([...new Set(ids)]).toEqual(ids);
});

test("a chapter is that of one standard, with its rules about several records", async () => {
  const [entry] = standards.filter(({ id }) => id === "ehc-plan");
  if (entry === undefined) throw new Error("the catalogue has no EHC plan");
  const { title, standard, rules } = await loadChapter(entry);
  expect([title, standard]).toEqual([
    "Education, Health and Care plan (ehc-plan 1.0.0)",
    { id: "ehc-plan", version: "1.0.0" },
  ]);
  expect(rules.some(({ kind }) => kind === "set")).toBe(true);
  expect(rules.every(({ id }) => id.startsWith("ehc-plan/"))).toBe(true);
});
