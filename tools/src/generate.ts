/**
 * Writes everything that is made from the schemas and rules and kept in the repository: the interfaces
 * of each package, `versions/next` of each standard, and the catalogue's index. Run as `pnpm generate`.
 */
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
