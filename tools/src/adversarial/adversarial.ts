/**
 * Judges hostile bodies of every standard, or of one, with little memory, and prints the worst time and memory of each
 * kind. Run as `pnpm fuzz [standard] [count] [seed]`. Fails where a body is not judged, has more findings than the cap
 * allows, or takes longer than the bound.
 */
import { defaultLimits } from "@send-standards/validator";
import { repository } from "../generate/repository.ts";
import { standardIds } from "../generate/standard-source.ts";
import { resultsTable } from "./results-table.ts";
import { runBodies } from "./run-bodies.ts";

/** Longest time that one body may take: generous, so that only what grows too fast reaches it. */
const mostMilliseconds = 5000;
/** Most megabytes of the heap, with the standard and what the bodies are made from. */
const megabytes = 256;

const [asked = "all", count = "10000", seed = "1"] = process.argv.slice(2);
const ids = asked === "all" ? await standardIds(repository) : [asked];

for (const standard of ids) {
  const result = await runBodies({ standard, seed: Number(seed), count: Number(count), megabytes, seconds: 60 });
  console.log(resultsTable(standard, result));
  const broken = result.measurements.filter(
    ({ milliseconds, findings }) => milliseconds > mostMilliseconds || findings > defaultLimits.findings + 1,
  );
  for (const { number, family } of broken)
    console.log(`Body ${number} (${family}) takes too long or has too many findings.`);
  if (broken.length > 0 || result.failures.length > 0) process.exitCode = 1;
}
