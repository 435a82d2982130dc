import { describe, expect, test } from "vitest";
import { detectStandard, findVersion, standards } from "./index.ts";

test("the catalogue is ordered by id and has every version once", () => {
  const ids = standards.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  const names = standards.map(({ id, version, frozen }) => `${id} ${version} ${frozen}`);
  expect([...new Set(names)]).toEqual(names);
});

describe.each(standards.map((entry) => [`${entry.id} ${entry.version}`, entry] as const))("%s", (_, entry) => {
  test("loads the standard that it names", async () => {
    const { id, title, version } = await entry.load();
    expect({ id, title, version }).toEqual({ id: entry.id, title: entry.title, version: entry.version });
  });

  test("has rules and code lists with ids that are used once", async () => {
    const { rules, codeLists } = await entry.load();
    for (const ids of [rules.map(({ id }) => id), codeLists.map(({ id }) => id)]) {
      expect([...new Set(ids)]).toEqual(ids);
    }
    expect(rules.filter(({ id }) => !id.startsWith(`${entry.id}/`))).toEqual([]);
  });

  test("has a base record that states it", async () => {
    const { base } = await entry.loadCases();
    expect(detectStandard(base)).toEqual({ entry: findVersion(entry.id, entry.version), role: "producer" });
  });

  test("has a case for every rule", async () => {
    const [{ rules }, { cases }] = await Promise.all([entry.load(), entry.loadCases()]);
    expect(cases.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
  });

  test("has samples that state it, are made up and are the same for the same seed", async () => {
    const sample = await entry.loadSample();
    const options = { seed: 7, number: 3, asOf: "2026-11-25" };
    expect(sample(options)).toEqual(sample(options));
    expect(sample(options)).not.toEqual(sample({ ...options, number: 4 }));
    expect(sample(options)).toMatchObject({ standard: entry.id, synthetic: true });
  });
});
