import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findVersion } from "@send-standards/catalogue";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPlan } from "../run/create-plan.ts";
import { digestOf } from "./digest-of.ts";
import { openEarlierVerdicts } from "./earlier-verdicts.ts";
import { createRecall } from "./recall.ts";
import { headerLine, loadVerdictTable, readVerdictsHeader } from "./verdict-file.ts";
import { verdictLine } from "./verdict-line.ts";

const standard = await findVersion("ehc-plan", "1.0.0")?.load();
if (standard === undefined) throw new Error("the catalogue has no EHC plan");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "send-standards-"));
});
afterAll(() => rm(folder, { recursive: true }));

let made = 0;
const write = async (text: string): Promise<string> => {
  made += 1;
  const path = join(folder, `${made}.ndjson`);
  await writeFile(path, text);
  return path;
};

const plan = createPlan({
  listing: { objects: [], unreadable: [] },
  ruleSet: "rules 1",
  asOf: "2026-11-25",
  withSets: false,
  remember: true,
});
const digest = (at: number): Buffer => digestOf(Buffer.from(String(at)));
const verdict = { standard, parts: "f", findings: [], ran: [], skipped: [], complete: true } as const;
const line = (at: number, parts = "f"): string =>
  verdictLine(digest(at), standard, { ...verdict, parts }, [
    { rule: "ehc-plan/a", severity: "error", pointer: "", message: "é".repeat(at % 50) },
  ]);

describe("the header of a file of verdicts", () => {
  test("says what gave them", async () => {
    const path = await write(headerLine(plan) + line(1));
    expect(await readVerdictsHeader(path)).toEqual({ verdictsVersion: 1, ruleSet: "rules 1", asOf: "2026-11-25" });
    const held = await write(headerLine({ ...plan, standard: "ehc-plan@1.0.0" }));
    expect(await readVerdictsHeader(held)).toMatchObject({ standard: "ehc-plan@1.0.0" });
  });

  test.each([
    ["empty", ""],
    ["no JSON", "{\n"],
    ["of another kind", '{"a": 1}\n'],
    ["of another version", '{"verdictsVersion":2}\n'],
    ["null", "null\n"],
    ["without a line break", headerLine(plan).trim()],
  ])("is not there in a file that is %s", async (_, text) => {
    expect(await readVerdictsHeader(await write(text))).toBeUndefined();
  });

  test("cannot be read where there is no file", async () => {
    await expect(readVerdictsHeader(join(folder, "none"))).rejects.toMatchObject({ code: "ENOENT" });
  });
});

describe("the verdicts of a file", () => {
  test("are found by the digests of records, however many there are", async () => {
    const count = 20_000;
    const path = await write(headerLine(plan) + Array.from({ length: count }, (_, at) => line(at, `p${at}`)).join(""));
    const { memory } = await loadVerdictTable(path);
    const earlier = openEarlierVerdicts({ file: path, table: memory });
    let wrong = 0;
    for (let at = 0; at < count; at += 1) {
      const found = earlier.find(digest(at));
      const { parts, findings } = found?.at({ line: 1, column: 1 }, standard, []) ?? {};
      if (parts !== `p${at}` || findings?.[0]?.message.length !== at % 50) wrong += 1;
      if (earlier.find(digest(count + at)) !== undefined) wrong += 1;
    }
    expect(wrong).toBe(0);
  });

  test("are passed over where a line is damaged, or the file was written anew meanwhile", async () => {
    const path = await write(`${headerLine(plan)}${line(1)}x\n${line(2).slice(0, 40)}\n\n${line(3)}`);
    const { memory } = await loadVerdictTable(path);
    const earlier = openEarlierVerdicts({ file: path, table: memory });
    expect([1, 2, 3].map((at) => earlier.find(digest(at)) !== undefined)).toEqual([true, false, true]);
    await writeFile(path, headerLine(plan) + line(2) + line(1));
    expect([1, 2, 3].map((at) => earlier.find(digest(at)))).toEqual([undefined, undefined, undefined]);
  });

  test("are recalled for the place of a record now; the standard is loaded with the first", async () => {
    const path = await write(headerLine(plan) + line(1) + line(2));
    const recall = createRecall(openEarlierVerdicts({ file: path, table: (await loadVerdictTable(path)).memory }));
    const first = recall(digest(1), { line: 5, column: 3 });
    expect(first).toBeInstanceOf(Promise);
    const { verdict: found, standard: loaded } = (await first) ?? {};
    expect(loaded?.id).toBe("ehc-plan");
    expect(found?.findings).toEqual([expect.objectContaining({ rule: "ehc-plan/a", line: 5, column: 3 })]);
    expect(recall(digest(2), { line: 1, column: 1 })).toMatchObject({ verdict: { parts: "f" } });
    expect(recall(digest(3), { line: 1, column: 1 })).toBeUndefined();
  });

  test("are of no use where they name a standard that is not known", async () => {
    const path = await write(headerLine(plan) + line(1).replace("ehc-plan 1.0.0", "no-plan 1.0.0"));
    const recall = createRecall(openEarlierVerdicts({ file: path, table: (await loadVerdictTable(path)).memory }));
    await expect(recall(digest(1), { line: 1, column: 1 })).rejects.toThrow(RangeError);
  });
});
