/**
 * Writes `examples/batch/plans.ndjson`: 300 synthetic plans as an authority would export them, three in four
 * sound and the others each broken by one or two rules. The same rules and sampler give the same bytes. Run as
 * `pnpm generate:batch` when they have changed.
 */
import { ehcPlan } from "@send-standards/ehc-plan";
import { repository } from "./generate/repository.ts";
import { writeFileIfChanged } from "./generate/write-files.ts";
import { runCommand } from "./run-command.ts";

const records = 300;
const asOf = "2026-11-25";

const sample = async (count: number, seed: number, broken: readonly string[]): Promise<string[] | undefined> => {
  const breaks = broken.flatMap((rule) => ["--break", rule]);
  const { code, out } = await runCommand(
    "sample",
    "ehc-plan",
    "--records",
    String(count),
    "--seed",
    String(seed),
    "--as-of",
    asOf,
    ...breaks,
  );
  return code === 0 ? out.trimEnd().split("\n") : undefined;
};

const sound = (await sample(records, 1, [])) ?? [];
const lines: string[] = [];
const rules = ehcPlan.rules.map((rule) => rule.id);
let turn = 0;
for (const [at, line] of sound.entries()) {
  if (at % 4 !== 3) {
    lines.push(line);
    continue;
  }
  // The rules take turns; one that no sample can break passes its turn on.
  let broken: string[] | undefined;
  while (broken === undefined) {
    const rule = rules[turn % rules.length] ?? "";
    turn += 1;
    broken = await sample(1, 1000 + at, [rule]);
  }
  lines.push(...broken);
}
await writeFileIfChanged(`${repository}/examples/batch/plans.ndjson`, `${lines.join("\n")}\n`);
