/** Writes `docs/performance.md` and its picture from the results of the last run. Run as `pnpm bench:page`. */
import { readFile, writeFile } from "node:fs/promises";
import { performanceChart } from "./page/performance-chart.ts";
import { performancePage } from "./page/performance-page.ts";
import { inRepository } from "./programs/repository.ts";
import type { Results } from "./results.ts";

const results: Results = JSON.parse(await readFile(inRepository("bench/results.json"), "utf8"));
await writeFile(inRepository("docs/performance.md"), performancePage(results));
await writeFile(inRepository("docs/performance.svg"), performanceChart(results));
