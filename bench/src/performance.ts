/** Writes `docs/performance.md` and its picture from the results of the last run. Run as `pnpm bench:page`. */
import { writeFile } from "node:fs/promises";
import { performanceChart } from "./page/performance-chart.ts";
import { performancePage } from "./page/performance-page.ts";
import { inRepository } from "./programs/repository.ts";
import { readResults } from "./results-file.ts";

const results = await readResults();
await writeFile(inRepository("docs/performance.md"), performancePage(results));
await writeFile(inRepository("docs/performance.svg"), performanceChart(results));
