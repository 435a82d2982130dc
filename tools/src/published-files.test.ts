import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { commonFiles } from "./generate/common-files.ts";
import { repository } from "./generate/repository.ts";
import { rulePages } from "./generate/rule-pages.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";
import { typeFiles } from "./generate/type-files.ts";
import { versionFiles } from "./generate/version-files.ts";
import { staleFiles } from "./generate/write-files.ts";

// Where one of these fails, run pnpm generate, and look at what it changes as somebody who depends on it.

describe.each(await standardIds(repository))("%s", (id) => {
  it("publishes what its schema, code lists, rules and cases say", async () => {
    expect(await staleFiles(`${repository}/schemas/${id}/versions/next`, versionFiles(await loadStandard(id)))).toEqual(
      [],
    );
  });

  it("has a page in the rule book for each rule and one table, and no other", async () => {
    expect(await staleFiles(`${repository}/docs/rules/${id}`, rulePages(await loadStandard(id)))).toEqual([]);
  });
});

it("the common package publishes what its code lists and sources say", async () => {
  expect(await staleFiles(`${repository}/schemas/common/versions/next`, commonFiles())).toEqual([]);
});

it("the types are what the schemas say", async () => {
  const stale: string[] = [];
  for (const [path, content] of await typeFiles()) {
    if ((await readFile(path, "utf8").catch(() => undefined)) !== content) stale.push(path.slice(repository.length));
  }
  expect(stale).toEqual([]);
});
