import { readdir, readFile } from "node:fs/promises";
import type { Finding } from "@send-standards/core";
import { ehcPlan } from "@send-standards/ehc-plan";
import { createValidator } from "@send-standards/validator";
import { describe, expect, it } from "vitest";
import { repository } from "./generate/repository.ts";

const examples = `${repository}/examples`;
const asOf = "2026-11-25";

const namesIn = async (folder: string): Promise<string[]> =>
  (await readdir(`${examples}/${folder}`))
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.replace(/\.json$/, ""))
    .sort();

const exported = await namesIn("as-exported");
const plans = await namesIn("plans");
const validator = await createValidator(ehcPlan);

const findingsOf = async (path: string): Promise<readonly Finding[]> =>
  validator.validate(await readFile(`${examples}/${path}`), { asOf }).findings;

describe("plans as exported", () => {
  it("have a list of what is found in each, and a list of defects", async () => {
    expect(await namesIn("expected")).toEqual(exported);
    const lists = (await readdir(`${examples}/as-exported`)).filter((name) => name.endsWith(".defects.md")).sort();
    expect(lists).toEqual(exported.map((name) => `${name}.defects.md`));
  });

  it.each(exported)("%s has exactly the findings listed", async (name) => {
    const found = (await findingsOf(`as-exported/${name}.json`)).map(({ rule, severity, pointer, line }) => ({
      rule,
      severity,
      pointer,
      line,
    }));
    expect(found).toEqual(JSON.parse(await readFile(`${examples}/expected/${name}.json`, "utf8")));
  });
});

describe("plans", () => {
  it("are the same people as the plans as exported", () => {
    expect(plans).toEqual(exported);
  });

  it.each(plans)("%s keeps every rule", async (name) => {
    expect(await findingsOf(`plans/${name}.json`)).toEqual([]);
  });
});
