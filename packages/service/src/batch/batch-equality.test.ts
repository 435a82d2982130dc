import { readdirSync, readFileSync } from "node:fs";
import { createJudge } from "@send-standards/bulk";
import type { Finding } from "@send-standards/core";
import { createRecordSplitter, createSetCheck } from "@send-standards/validator";
import { describe, expect, test } from "vitest";
import { batchApp } from "../../testing/batch-app.ts";
import { watchResponses } from "../../testing/watch-responses.ts";

watchResponses();

const examples = new URL("../../../../examples/", import.meta.url);
const read = (path: string): Buffer => readFileSync(new URL(path, examples));

const exported = readdirSync(new URL("as-exported/", examples))
  .filter((name) => name.endsWith(".json"))
  .map((name) => read(`as-exported/${name}`).toString());
const onLines = exported.map((text) => `${JSON.stringify(JSON.parse(text))}\n`).join("");

const batches: readonly (readonly [name: string, type: string, bytes: Buffer, records: number])[] = [
  ["three hundred plans", "application/x-ndjson", read("batch/plans.ndjson"), 300],
  ["plans as they were exported, on lines", "application/x-ndjson", Buffer.from(onLines), exported.length],
  [
    "plans as they were exported, in a list",
    "application/json",
    Buffer.from(`[\n${exported.join(",\n")}]`),
    exported.length,
  ],
];

const asOf = "2026-11-25";

/** Returns what the command line finds in each record of a file. */
const found = async (bytes: Uint8Array, mode: "lines" | "auto"): Promise<Finding[]> => {
  const judge = createJudge({ asOf });
  const splitter = createRecordSplitter(mode);
  const findings: Finding[] = [];
  for (const record of [...splitter.push(bytes), ...splitter.end()]) {
    const { judgement } = await judge(record);
    for (const finding of judgement.findings) {
      findings.push({ ...finding, ...(record.number === undefined ? {} : { record: record.number }) });
    }
  }
  return findings;
};

/** Returns what the command line finds in records compared with each other. */
const foundInSets = async (bytes: Uint8Array): Promise<readonly Finding[]> => {
  const judge = createJudge({ asOf });
  const check = createSetCheck({ asOf });
  const splitter = createRecordSplitter("lines");
  for (const record of [...splitter.push(bytes), ...splitter.end()]) {
    const { number: own = 0, line, column } = record;
    await judge(record, (ground) => check.add(ground, { record: own, line, column }));
  }
  return check.finish().findings;
};

describe("a batch and the same file on the command line", () => {
  test.each(batches)("find the same in %s", async (_name, type, bytes, records) => {
    const want = await found(bytes, type === "application/json" ? "auto" : "lines");
    const server = await batchApp();
    const ask = async (payload: Buffer, encoding: object) => {
      const headers = { "content-type": type, ...encoding };
      const { body } = await server.inject({
        method: "POST",
        url: `/v1/validate/batch?asOf=${asOf}`,
        headers,
        payload,
      });
      return body;
    };
    const body = await ask(bytes, {});
    const lines: readonly { readonly record?: number; readonly findings?: readonly Finding[] }[] = body
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.slice(0, -1).map(({ record }) => record)).toEqual(Array.from({ length: records }, (_, at) => at + 1));
    expect(lines.flatMap(({ findings = [] }) => findings)).toEqual(want);
    expect(want.length).toBeGreaterThan(0);
  });

  test("find the same in records compared with each other", async () => {
    const plans = read("batch/plans.ndjson").toString().trimEnd().split("\n").slice(0, 30);
    const bytes = Buffer.from([...plans, "nonsense", ...plans.slice(5, 15)].join("\n"));
    const server = await batchApp();
    const ask = async (query: string) => {
      const url = `/v1/validate/batch?asOf=${asOf}${query}`;
      const headers = { "content-type": "application/x-ndjson" };
      const { body } = await server.inject({ method: "POST", url, headers, payload: bytes });
      const { summary } = JSON.parse(body.trimEnd().split("\n").at(-1) ?? "");
      return summary;
    };
    const on = await ask("");
    const off = await ask("&sets=off");
    const want = await foundInSets(bytes);
    expect(want).toHaveLength(10);
    expect(on.sets).toEqual({ findings: want, complete: true });
    expect([on.counts.error - off.counts.error, off.sets]).toEqual([
      want.filter(({ severity }) => severity === "error").length,
      undefined,
    ]);
    const id = want[0]?.rule;
    expect(on.rules.find(({ rule }: { rule: string }) => rule === id).count).toBe(
      want.filter(({ rule }) => rule === id).length,
    );
  });
});
