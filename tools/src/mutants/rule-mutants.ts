import { readdir, readFile } from "node:fs/promises";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { allowMutants, loadMutant } from "./load-mutant.ts";
import type { MutantResult } from "./mutant-result.ts";
import type { MutantSuite } from "./mutant-suite.ts";
import { mutated, type SourceMutant, sourceMutants } from "./source-mutants.ts";

/** Names of the modules of the folder that a module imports. */
const importsOf = (source: string): string[] =>
  [...source.matchAll(/^(?:import|export) (?!type ).*?from "(\.[^"]+)";$/gms)].map(([, path = ""]) => basename(path));

/** Returns what the cases of a folder's rules make of every mutant of the rules and of what they share. */
export const ruleMutants = async <Rule extends { readonly id: string }, Row>(
  suite: MutantSuite<Rule, Row>,
): Promise<MutantResult> => {
  const { folder, rules: originals, isRule, rows: rowsByRule } = suite;
  const outcome = (rule: Rule, row: Row): string => {
    try {
      return suite.outcome(rule, row);
    } catch {
      return "thrown";
    }
  };
  const ruleIn = (module: object, id: string): Rule | undefined =>
    Object.values(module)
      .filter(isRule)
      .find((rule) => rule.id === id);
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith(".ts") && !/\.(test|cases)\.ts$/.test(name))
    .sort();
  const texts = new Map<string, string>();
  for (const name of names) texts.set(name, await readFile(`${folder}/${name}`, "utf8"));
  const urlOf = (name: string): string => pathToFileURL(`${folder}/${name}`).href;
  allowMutants(pathToFileURL(`${folder}/`).href);

  // Base names are unique in the folder, so they stand for the modules.
  const users = new Map<string, string[]>();
  for (const [name, text] of texts) {
    for (const used of importsOf(text)) users.set(used, [...(users.get(used) ?? []), name]);
  }
  const ruleFiles = new Map<string, string>();
  for (const rule of originals) ruleFiles.set(`${rule.id.split("/")[1]}.ts`, rule.id);
  const rulesUsing = (name: string, seen = new Set<string>()): string[] => {
    if (seen.has(name)) return [];
    seen.add(name);
    const own = ruleFiles.has(basename(name)) ? [name] : [];
    return [...own, ...(users.get(basename(name)) ?? []).flatMap((user) => rulesUsing(user, seen))];
  };

  const everyRow = [...rowsByRule.values()].flat();
  const soundOutcomes = new Map<string, Map<Row, string>>();
  const notices = (rule: Rule, rows: readonly Row[]): boolean => {
    const original = originals.find((one) => one.id === rule.id);
    if (original === undefined) return true;
    const known = soundOutcomes.get(rule.id) ?? new Map<Row, string>();
    soundOutcomes.set(rule.id, known);
    return rows.some((row) => {
      const sound = known.get(row) ?? outcome(original, row);
      known.set(row, sound);
      return outcome(rule, row) !== sound;
    });
  };
  const isNoticed = async (name: string, mutant: SourceMutant): Promise<boolean> => {
    const text = mutated(texts.get(name) ?? "", mutant);
    const rules: Rule[] = [];
    for (const user of rulesUsing(name)) {
      const id = ruleFiles.get(basename(user)) ?? "";
      const module = await loadMutant(urlOf(user), urlOf(name), text).catch(() => undefined);
      const rule = module === undefined ? undefined : ruleIn(module, id);
      // A module that cannot be loaded, or holds no rule any more, is noticed by every test.
      if (rule === undefined) return true;
      if (notices(rule, rowsByRule.get(id) ?? [])) return true;
      rules.push(rule);
    }
    return rules.some((rule) => notices(rule, everyRow));
  };

  let tried = 0;
  const survivors: string[] = [];
  for (const [name, text] of texts) {
    if (rulesUsing(name).length === 0) continue;
    for (const mutant of sourceMutants(text)) {
      tried += 1;
      if (!(await isNoticed(name, mutant))) survivors.push(`${name}:${mutant.line}: ${mutant.change}`);
    }
  }
  return { tried, survivors };
};
