import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { importsOf } from "./architecture-imports.ts";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";

describe.each(await standardIds(repository))("%s", (id) => {
  it.each([
    ["schema.json", "loadSchema", "schema.js"],
    ["receiver.schema.json", "loadReceiverSchema", "receiver-schema.js"],
  ] as const)("brings its %s along as code, letter by letter", async (file, load, module) => {
    const { standard } = await loadStandard(id);
    const published = await readFile(`${repository}/schemas/${id}/versions/next/${file}`, "utf8");
    expect(`${JSON.stringify(await standard[load]?.(), null, 2)}\n`).toBe(published);
    const code = await readFile(`${repository}/schemas/${id}/src/generated/${module}`, "utf8");
    expect(importsOf(code, "js")).toEqual([]);
  });
});
