import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import {
  createFileReader,
  createPlan,
  createRunShard,
  listObjects,
  reduce,
  type Summary,
  taskOf,
} from "@send-standards/bulk";
import { standards } from "@send-standards/catalogue";
import type { Finding } from "@send-standards/core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMemoryStore } from "../../../bulk/testing/memory-store.ts";
import { ofChild } from "../../testing/of-child.ts";
import { asOf, brokenPlan, plan, planBreaking, pretty, versions } from "../../testing/plans.ts";
import { quietIo } from "../../testing/quiet-io.ts";
import { zipOf } from "../../testing/zip-of.ts";
import { listInputFiles } from "../validate/input-files.ts";
import { runValidation } from "../validate/run-validation.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "send-standards-"));
});
afterAll(() => rm(folder, { recursive: true }));

let made = 0;
/** Writes files into a folder of their own, and returns it. */
const write = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => {
  made += 1;
  const own = join(folder, String(made));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(own, name)), { recursive: true });
    await writeFile(join(own, name), content);
  }
  return own;
};

/** What is said of findings and counts, as far as both commands say it. */
interface Said {
  readonly counts: unknown;
  readonly records: number;
  readonly complete: boolean;
  readonly findings: readonly unknown[];
}

const shown = ({ rule, severity, pointer, file, record, line, column, section, message, related }: Finding) => ({
  rule,
  severity,
  pointer,
  file,
  record,
  line,
  column,
  section,
  message,
  related,
});

interface HowTo {
  readonly shardBytes?: number;
  readonly withSets?: boolean;
}

const runInBulk = async (path: string, { shardBytes, withSets = false }: HowTo): Promise<[Summary, Finding[]]> => {
  const store = createMemoryStore(10_000);
  const reader = createFileReader();
  const listing = await listObjects([path]);
  const plan = createPlan({ listing, ruleSet: "test", asOf, withSets, remember: false, shardBytes });
  const runShard = createRunShard({ reader, store });
  // In the wrong order, as threads are done when they are.
  for (const { number } of plan.shards.toReversed()) await runShard(taskOf(plan, number));
  const tool = { name: "test", version: "1" };
  const describeRule = async () => ({ severity: "error", statement: "" }) as const;
  const summary = await reduce(plan, { store, reader, tool, describeRule, missing: [] });
  const chunks: Uint8Array[] = [];
  for await (const chunk of store.read("findings.ndjson")) chunks.push(Uint8Array.from(chunk));
  const lines = Buffer.concat(chunks).toString().split("\n").slice(0, -1);
  reader.close();
  return [summary, lines.map((line) => JSON.parse(line))];
};

const inBulk = async (path: string, how: HowTo): Promise<Said> => {
  const [{ counts, inputs, complete }, findings] = await runInBulk(path, how);
  return { counts, records: inputs.records, complete, findings: findings.map(shown) };
};

const validated = async (path: string, mostFacts?: number) => {
  const inputs = await listInputFiles([path]);
  const options = { inputs, entry: undefined, asOf, failOn: "error", showValue: undefined, mostFacts } as const;
  return (await runValidation({ ...options, onUnjudged: () => undefined }, quietIo)).view.report;
};

/** @param nameOf gives the name that a file has in the bulk run. */
const byValidate = async (path: string, nameOf = (file: string) => file): Promise<Said> => {
  const { counts, inputs, complete, findings } = await validated(path, 0);
  const { noted, ...rest } = counts;
  return {
    counts: rest,
    records: inputs.reduce((sum, { records }) => sum + records, 0),
    complete: complete && noted === 0,
    findings: findings.map((finding) => shown({ ...finding, file: nameOf(finding.file ?? "") })),
  };
};

/** The smallest sound record of each standard, and what it is with a mistake in it. */
const bases = await Promise.all(
  standards.map(async (entry) => {
    const { base } = await entry.loadCases();
    return base as Record<string, unknown>;
  }),
);
const broken = bases.flatMap((base) => [
  { ...base, qZ7x: 1 },
  { ...base, standardVersion: "1.9", extensions: 5 },
]);

const small = [
  "{}",
  "5",
  "null",
  '{"a": }',
  '{"standard": "ehc-plan"}',
  '{"standard": "ehc-plan", "standardVersion": "9.0"}',
  '{"standard": "ehc-plan", "standardVersion": "1.0", "a": 1, "a": 2}',
  '{"standard": "ehc-plan", "standardVersion": "1.0", "b": "\\ud800"}',
  "[1, 2]",
  `${'{"a":'.repeat(70)}1${"}".repeat(70)}`,
  "{} {}",
  "\ufeff{}",
  '{"é": "ü"}',
].map((text) => Buffer.from(text));
const bytes = [
  Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
  Buffer.from([0xe2, 0x82]),
  Buffer.from([0xef, 0xbb]),
];

const gap = fc.constantFrom("\n", "\n", "\n", "\r\n", "\n\n", "\n  \t\n", "\n \r\n\t");
const start = fc.constantFrom("", "", "", "\ufeff", "\ufeff \n", "\n", " ", "\ufeff\n\n");
const weird = fc.constantFrom(...small, ...bytes);
const large = fc.constantFrom(
  ...[...bases, ...broken, brokenPlan()].map((record) => Buffer.from(JSON.stringify(record))),
);

const linesOf = (record: fc.Arbitrary<Buffer>, most: number): fc.Arbitrary<Buffer> =>
  fc
    .tuple(start, fc.array(fc.tuple(record, gap), { maxLength: most }), fc.boolean())
    .map(([head, records, isEnded]) => {
      const parts = records.flatMap(([one, end], at) =>
        at === records.length - 1 && !isEnded ? [one] : [one, Buffer.from(end)],
      );
      return Buffer.concat([Buffer.from(head), ...parts]);
    });

const check = (content: fc.Arbitrary<Buffer>, sizes: (length: number) => readonly [number, number], numRuns: number) =>
  fc.assert(
    fc.asyncProperty(content, fc.double({ min: 0, max: 1, noNaN: true }), async (text, share) => {
      const path = join(await write({ "a.ndjson": text }), "a.ndjson");
      const [least, most] = sizes(text.length);
      const shardBytes = Math.round(least + share * (most - least));
      expect(await inBulk(path, { shardBytes })).toEqual(await byValidate(path));
    }),
    { seed: 44, numRuns },
  );

describe("a bulk run says what validate says", () => {
  test("of short lines, wherever they are divided", async () => {
    await check(linesOf(weird, 8), () => [1, 40], 80);
  });

  test("of records of all standards, wherever they are divided", async () => {
    await check(linesOf(fc.oneof(weird, large), 12), (length) => [Math.max(1, length / 12), length + 10], 20);
  });

  test.each([
    ["nothing", ""],
    ["blank lines", "\n \r\n\t\n"],
    ["a byte order mark", "\ufeff"],
    ["a byte order mark and blank lines", "\ufeff \n\n"],
    ["a byte order mark before a line that is too long", `\ufeff  "${"x".repeat(10_000_000)}"\n{}`],
    ["a line of the largest size, indented", `   "${"x".repeat(9_999_998)}"  \n{}`.replace("  \n", "\n")],
    ["a line of a byte more", `   "${"x".repeat(9_999_999)}"\n{}`],
    ["a long line of nothing", `${" ".repeat(10_000_001)}\n{}`],
  ])("of a file with %s", async (_, text) => {
    const path = join(await write({ "a.ndjson": text }), "a.ndjson");
    const want = await byValidate(path);
    for (const shardBytes of text.length < 100 ? [1, 2, 5, 2 ** 25] : [Math.ceil(text.length / 2)]) {
      expect(await inBulk(path, { shardBytes })).toEqual(want);
    }
  });

  const forms: readonly (readonly [string, string | Uint8Array])[] = [
    ["document.json", pretty(brokenPlan())],
    ["cut.json", pretty(plan()).slice(0, 500)],
    ["marked.json", `\ufeff${pretty(brokenPlan())}`],
    ["list.json", JSON.stringify([plan(), brokenPlan(), 5, {}, ...bases], null, 1)],
    ["list-open.json", `[${JSON.stringify(brokenPlan())}, {"a": 1}`],
    ["list-commas.json", `\n [${JSON.stringify(brokenPlan())},, 1,] 5`],
    ["empty.json", ""],
    ["blank.json", " \n "],
    ["lines.txt", `${JSON.stringify(plan())}\n${JSON.stringify(brokenPlan())}\n{`],
    ["document.txt", pretty(brokenPlan())],
    ["list.txt", `[${JSON.stringify(brokenPlan())}]`],
    ["lines.jsonl", `\ufeff${JSON.stringify(brokenPlan())}\r\n\r\n{}`],
  ];
  test.each(forms)("of %s", async (name, text) => {
    const path = join(await write({ [name]: text }), name);
    const want = await byValidate(path);
    for (const shardBytes of [1_000, 2 ** 25]) expect(await inBulk(path, { shardBytes })).toEqual(want);
  });

  const packings: readonly (readonly [string, (text: Uint8Array) => Uint8Array])[] = [
    [".gz", (text) => gzipSync(text)],
    [".zst", (text) => zstdCompressSync(text)],
  ];
  test.each(packings)("of files in %s", async (extension, pack) => {
    const packed = forms.map(([name, text]) => [`${name}${extension}`, pack(Buffer.from(text as string))] as const);
    const plain = await write(Object.fromEntries(forms.filter(([name]) => !name.endsWith(".txt"))));
    const path = await write(Object.fromEntries(packed));
    const nameOf = (file: string): string => `${file.replace(plain, path)}${extension}`;
    expect(await inBulk(path, { shardBytes: 5_000 })).toEqual(await byValidate(plain, nameOf));
  });

  test("of the files in an archive, and in a folder of folders", async () => {
    const files = Object.fromEntries(forms.filter(([name]) => !name.endsWith(".txt")));
    const plain = await write({ ...files, "sub/b.ndjson": files["lines.jsonl"] ?? "", "sub/a/c.json": "{}" });
    expect(await inBulk(plain, { shardBytes: 3_000 })).toEqual(await byValidate(plain));
    const path = join(await write({ "all.zip": zipOf(files) }), "all.zip");
    const own = await write(files);
    expect(await inBulk(path, { shardBytes: 3_000 })).toEqual(await byValidate(own, (file) => file.replace(own, path)));
  });
});

describe("a bulk run finds in several records what validate finds", () => {
  const byPlace = (a: Finding, b: Finding): number =>
    (a.file ?? "") < (b.file ?? "") ? -1 : (a.file ?? "") > (b.file ?? "") ? 1 : (a.record ?? 0) - (b.record ?? 0);
  /** Of findings about several records, a bulk run says the line of the record and not of the place in it. */
  const inRecord = ({ line: _, column: __, relatedRecords, ...finding }: Finding) => ({
    ...shown({ ...finding }),
    relatedRecords: relatedRecords?.map(({ file, record, pointer }) => ({ file, record, pointer })),
  });

  test("wherever they are divided", async () => {
    const [first, second] = versions();
    const child = (number: number, record: unknown): string => `${JSON.stringify(ofChild(number, record))}\n`;
    const records = [
      child(1, first),
      child(2, plan()),
      "\n{}\n",
      child(1, second),
      child(3, planBreaking("ehc-plan/need-cites-evidence")),
      child(1, second),
      child(2, plan()),
    ];
    const path = await write({
      "a.ndjson": records.join(""),
      "b.ndjson": records.toReversed().join(""),
      "c.json": JSON.stringify([ofChild(2, plan()), ofChild(9, plan())]),
      "d.json": JSON.stringify(ofChild(1, first)),
    });
    const report = await validated(path);
    const want = report.findings.filter(
      ({ file, relatedRecords }) => file !== undefined && relatedRecords !== undefined,
    );
    expect(want.length).toBeGreaterThan(10);
    const summaries: unknown[] = [];
    for (const shardBytes of [500, 7_777, 2 ** 25]) {
      const [summary, findings] = await runInBulk(path, { shardBytes, withSets: true });
      expect(findings.filter((one) => one.relatedRecords !== undefined).map(inRecord)).toEqual(
        want.toSorted(byPlace).map(inRecord),
      );
      expect({ ...summary.counts, noted: 0 }).toEqual(report.counts);
      expect([summary.complete, summary.rules.ran, summary.rules.skipped]).toEqual([
        report.complete,
        report.rules.ran,
        report.rules.skipped.length,
      ]);
      summaries.push(summary);
    }
    expect(summaries).toEqual(summaries.map(() => summaries[0]));
  });
});
