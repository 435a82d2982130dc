import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { problemPage } from "../../testing/problem-page.ts";
import { problemTypes } from "./problem-types.ts";

const page = new URL("../../../../docs/problems.md", import.meta.url);

test("docs/problems.md describes every kind of problem, and no other (UPDATE_PROBLEMS=1 writes it)", async () => {
  const want = problemPage();
  if (process.env.UPDATE_PROBLEMS === "1") await writeFile(page, want);
  expect(await readFile(page, "utf8")).toBe(want);
});

test.each(Object.entries(problemTypes))("%s is told plainly", (name, { status, title, advice, when }) => {
  expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(status).toBeGreaterThanOrEqual(400);
  for (const text of [title, advice, when]) {
    expect(text).toMatch(/^[A-Z].*\.$/s);
    expect(text).not.toMatch(/\b(?:in)?valid\b|please|sorry|illegal|forbidden/i);
  }
});
