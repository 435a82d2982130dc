/**
 * Measures the service only, prints what came out, and with `--keep` puts it into `bench/results.json` in the place of what an earlier
 * run measured of it. `--quick` shows in a minute that everything runs; its figures mean little. Run as `pnpm bench:service` after
 * `pnpm build`.
 */
import { requireBuild } from "./programs/bulk-program.ts";
import { readResults, writeResults } from "./results-file.ts";
import { describeService } from "./service/describe-service.ts";
import { fullServiceRun, measureService, quickServiceRun } from "./service/measure-service.ts";
import { serviceTarget } from "./service/service-target.ts";
import { withTemporaryFolder } from "./temporary-folder.ts";

const flags = process.argv.slice(2);
const run = flags.includes("--quick") ? quickServiceRun : fullServiceRun;

await requireBuild();
const service = await withTemporaryFolder((folder) => measureService({ ...run, folder, say: console.log }));
for (const line of describeService(service)) console.log(line);
if (flags.includes("--keep")) {
  const results = await readResults();
  await writeResults({ ...results, service, targets: { ...results.targets, ...serviceTarget(service) } });
  console.log("bench/results.json has it; pnpm bench:page makes docs/performance.md of it");
}
