/**
 * Measures validation as ratios to reading the same bytes with JSON.parse, in one run: single plans of about
 * 40 KB, and a file of 100 MB with one plan a line. Prints a table and writes it to `bench/`. Run as `pnpm bench`.
 */
import { mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sampleEhcPlan } from "@send-standards/ehc-plan/sample";
import { createContenders } from "./contenders.ts";
import { measure } from "./measure.ts";
import { ruleCosts } from "./rule-costs.ts";
import { streamLines } from "./stream.ts";
import { type Row, table } from "./table.ts";

const megabytes = Number(process.env.BENCH_MEGABYTES ?? 100);
const asOf = "2026-11-25";
const folder = fileURLToPath(new URL("..", import.meta.url));
const schema = JSON.parse(
  await readFile(fileURLToPath(new URL("../../schemas/ehc-plan/versions/next/schema.json", import.meta.url)), "utf8"),
);
const contenders = await createContenders(schema);
const texts = Array.from({ length: 200 }, (_, number) =>
  JSON.stringify(sampleEhcPlan({ seed: "bench", number, asOf })),
);
const bytes = texts.map((text) => Buffer.byteLength(text));
const mean = bytes.reduce((sum, one) => sum + one, 0) / bytes.length;

for (const { name, run } of contenders) {
  if (!texts.every(run)) throw new Error(`${name} does not take every plan, so its time means nothing`);
}

const single = await measure(
  contenders.map(({ run }) => () => {
    for (const text of texts) run(text);
  }),
  9,
  3,
);

const temporary = await mkdtemp(join(tmpdir(), "bench-"));
const file = join(temporary, "plans.ndjson");
const writer = await open(file, "w");
let written = 0;
for (let at = 0; written < megabytes * 1_000_000; at += 1) {
  const line = `${texts[at % texts.length]}\n`;
  written += Buffer.byteLength(line);
  await writer.write(line);
}
await writer.close();
let records = 0;
const streamed = await measure(
  contenders.map(({ run }) => async () => {
    records = await streamLines(file, run);
  }),
  5,
  1,
);
await rm(temporary, { recursive: true });

const rows = (timings: typeof single): Row[] =>
  contenders.map(({ name }, at) => ({
    name,
    ofParse: (timings[at]?.median ?? 0) / (timings[0]?.median ?? 1),
    ofAjv: (timings[at]?.median ?? 0) / (timings[1]?.median ?? 1),
    bestOfParse: (timings[at]?.best ?? 0) / (timings[0]?.best ?? 1),
  }));

const costs = ruleCosts(texts, asOf, 6000);
const middle = costs.rules[Math.floor(costs.rules.length / 2)]?.cost ?? 0;

const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, Node ${process.versions.node}, V8 ${process.versions.v8}`;
const text = [
  "# Speed of validation",
  "",
  "Written by `pnpm bench`. Every figure is a ratio of times measured in one run; lower is faster. Ajv checks the structure only.",
  "",
  `Machine: ${machine}.`,
  "",
  `## One plan at a time (${texts.length} plans, ${Math.round(mean / 1000)} KB on average)`,
  "",
  table(rows(single)),
  "",
  `## A file of ${megabytes} MB, streamed line by line (${records} plans)`,
  "",
  table(rows(streamed)),
  "",
  `## What the ${costs.rules.length} rules cost`,
  "",
  "Of JSON.parse of the same plan, each plan read, indexed and judged before the next.",
  "",
  "| | of JSON.parse |",
  "|---|---:|",
  `| the index that they share | ${costs.index.toFixed(3)} |`,
  `| all rules together | ${costs.all.toFixed(3)} |`,
  `| the rule in the middle | ${middle.toFixed(4)} |`,
  ...costs.rules.map(({ id, cost }) => `| ${id} | ${cost.toFixed(4)} |`),
  "",
  `Peak memory of the whole run: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`,
  "",
].join("\n");
await writeFile(join(folder, "RESULTS.md"), text);
console.log(text);
