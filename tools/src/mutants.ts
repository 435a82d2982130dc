/**
 * Changes the rules and the published schemas a little at a time and counts the changes that no boundary case, sample
 * or example notices. Run as `pnpm mutants`; fails where fewer than nine in ten of one kind are noticed.
 */
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";
import type { MutantResult } from "./mutants/mutant-result.ts";
import { recordSuite } from "./mutants/record-suite.ts";
import { ruleMutants } from "./mutants/rule-mutants.ts";
import { schemaMutants } from "./mutants/schema-mutants.ts";
import { setSuite } from "./mutants/set-suite.ts";
import { schemaUse } from "./schema-use.ts";

/** Mutants of each kind that must be noticed, in per cent. */
const bar = 90;

const percent = ({ tried, survivors }: MutantResult): number =>
  tried === 0 ? 100 : ((tried - survivors.length) / tried) * 100;

const rows: (readonly [kind: string, result: MutantResult])[] = [];
for (const id of await standardIds(repository)) {
  const source = await loadStandard(id);
  const folder = `${repository}/schemas/${id}/src`;
  rows.push([`${id}, rules`, await ruleMutants(recordSuite(source, `${folder}/rules`))]);
  if (source.setCases.length > 0) {
    rows.push([`${id}, set rules`, await ruleMutants(setSuite(source, `${folder}/set-rules`))]);
  }
  rows.push([`${id}, schema`, schemaMutants(await schemaUse(id))]);
}
for (const [kind, { survivors }] of rows) {
  if (survivors.length > 0) console.log(`${kind}: not noticed\n${survivors.map((one) => `  ${one}`).join("\n")}\n`);
}
const total: MutantResult = {
  tried: rows.reduce((sum, [, { tried }]) => sum + tried, 0),
  survivors: rows.flatMap(([, { survivors }]) => survivors),
};
console.log(`${"".padEnd(28)}  mutants  noticed`);
for (const [kind, result] of [...rows, ["all", total] as const]) {
  console.log(`${kind.padEnd(28)}  ${String(result.tried).padStart(7)}  ${percent(result).toFixed(1).padStart(6)} %`);
}
if (rows.some(([, result]) => percent(result) < bar)) {
  console.log(`Fewer than ${bar} % of one kind are noticed. Add a case for what is listed above.`);
  process.exitCode = 1;
}
