import { findVersion } from "@send-standards/catalogue";
import { createValidator } from "@send-standards/validator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asOf } from "../testing/plans.ts";
import { runCommand } from "../testing/run-command.ts";
import { createTestFolder, type TestFolder } from "../testing/test-folder.ts";

let folder: TestFolder;
beforeAll(async () => {
  folder = await createTestFolder();
});
afterAll(() => folder.remove());

const sample = (...args: string[]) =>
  runCommand(["sample", "ehc-plan", "--as-of", asOf, ...args], { folder: folder.path });

const standard = await findVersion("ehc-plan")?.load();
if (standard === undefined) throw new Error("the catalogue has no EHC plan");
const validator = await createValidator(standard);
const brokenRules = (text: string): string[][] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => [...new Set(validator.validate(line, { asOf }).findings.map(({ rule }) => rule))].sort());

describe("sample", () => {
  test("makes as many records as asked for, without a finding", async () => {
    const { exitCode, out, error } = await sample("--records", "25", "--seed", "3");
    expect([exitCode, error]).toEqual([0, ""]);
    expect(brokenRules(out)).toEqual(new Array(25).fill([]));
  });

  test("makes the same records from the same seed, and others from another", async () => {
    const [one, same, other] = await Promise.all(
      ["7", "7", "8"].map((seed) => sample("--records", "2", "--seed", seed)),
    );
    expect(one?.out).toBe(same?.out);
    expect(one?.out).not.toBe(other?.out);
  });

  test("makes one record that people can read", async () => {
    const { out } = await sample("--format", "json");
    expect(out).toMatch(/^\{\n {2}"standard": "ehc-plan",\n/);
    expect(JSON.parse(out).synthetic).toBe(true);
  });

  test("breaks the rules that are named, and no other", async () => {
    const rules = ["ehc-plan/need-cites-evidence", "ehc-plan/need-has-provision"];
    const args = rules.flatMap((rule) => ["--break", rule]);
    const { exitCode, out } = await sample("--records", "3", ...args);
    expect(exitCode).toBe(0);
    expect(brokenRules(out)).toEqual([rules, rules, rules]);
  });

  test("says which rule is not known", async () => {
    const { exitCode, out, error } = await sample("--break", "ehc-plan/need-has-provisions");
    expect([exitCode, out]).toEqual([2, ""]);
    expect(error).toBe(
      "send-standards: ehc-plan has no rule ehc-plan/need-has-provisions that a sample can break; is ehc-plan/need-has-provision meant?\nSee send-standards sample --help\n",
    );
  });
});
