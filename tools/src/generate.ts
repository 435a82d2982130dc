/**
 * Writes everything that is made from the schemas and rules and kept in the repository: the interfaces
 * of each package, `versions/next` of each standard, the catalogue's index, the description of the
 * service's API, and the client's types of it. Run as `pnpm generate`.
 */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { catalogueIndex } from "./generate/catalogue-index.ts";
import { commonFiles } from "./generate/common-files.ts";
import { repository } from "./generate/repository.ts";
import { rulePages } from "./generate/rule-pages.ts";
import { askedStandards, loadStandard, standardIds } from "./generate/standard-source.ts";
import { writeCheckModules } from "./generate/structure-files.ts";
import { typeFiles } from "./generate/type-files.ts";
import { versionFiles } from "./generate/version-files.ts";
import { writeFileIfChanged, writeFolder } from "./generate/write-files.ts";

for (const [path, content] of await typeFiles()) await writeFileIfChanged(path, content);
await writeFolder(`${repository}/schemas/common/versions/next`, commonFiles());
for (const id of await standardIds(repository)) {
  const source = await loadStandard(id);
  await writeFolder(`${repository}/schemas/${id}/versions/next`, versionFiles(source));
  await writeFolder(`${repository}/docs/rules/${id}`, rulePages(source));
}
if (askedStandards === undefined) {
  await writeFileIfChanged(`${repository}/packages/catalogue/src/generated/index.ts`, await catalogueIndex());
}
await writeCheckModules();
if (askedStandards === undefined) {
  // It loads the catalogue, which has to be as it was just written.
  const { openapi } = await import("./generate/openapi.ts");
  await writeFileIfChanged(`${repository}/packages/service/openapi.json`, await openapi());
  // In a process of its own, because only the client's package has the TypeScript that it needs.
  await promisify(execFile)(process.execPath, ["packages/client/generate.ts"], { cwd: repository });
}
