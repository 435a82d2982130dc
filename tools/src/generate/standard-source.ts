import { readdir } from "node:fs/promises";
import type { RuleCases, SetRuleCases, Standard } from "@send-standards/core";
import type { Artefacts } from "./artefact-files.ts";
import { repository } from "./repository.ts";

/** Everything that the generator reads of one standard. */
export interface StandardSource {
  /** Folder under `schemas/`, equal to the standard's id. */
  readonly id: string;
  readonly root: object;
  /** Name of the root's type: "EhcPlan". */
  readonly rootName: string;
  readonly definitions: Readonly<Record<string, object>>;
  readonly standard: Standard;
  /** Record from which every case starts, and the day on which it is judged. */
  readonly base: object;
  readonly baseAsOf: string;
  readonly cases: readonly RuleCases[];
  /** Boundary cases of the rules about several records; each record of a case starts from the base record too. */
  readonly setCases: readonly SetRuleCases[];
  /** What the standard publishes beside its schema and rules; absent where there is nothing more. */
  readonly artefacts?: Artefacts;
}

const camel = (id: string): string => id.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The standards that the variable STANDARDS names, with commas between them; absent, all of them are meant. */
export const askedStandards = process.env.STANDARDS?.split(",");

/**
 * Returns the ids of the standards: the folders of `schemas/` other than `common`. Whoever works on one standard
 * sets STANDARDS to its id, so that the generator and the tests leave the others alone.
 */
export const standardIds = async (folder: string): Promise<string[]> =>
  (await readdir(`${folder}/schemas`))
    .filter((name) => name !== "common" && (askedStandards?.includes(name) ?? true))
    .sort();

/** Loads the schema half of a standard, which is all that the types and the published schema need. */
export const loadSchema = async (
  id: string,
): Promise<Pick<StandardSource, "root" | "rootName" | "definitions" | "artefacts">> => {
  const module = await import(`@send-standards/${id}/schema`);
  const { root, rootName, definitions, artefacts } = module;
  return { root, rootName, definitions, ...(artefacts === undefined ? {} : { artefacts }) };
};

/**
 * Loads the boundary cases of the rules about several records, which are at `src/set-rules/cases.ts` of a standard that has
 * such rules.
 */
const loadSetCases = async (id: string, { setRules = [] }: Standard): Promise<readonly SetRuleCases[]> =>
  setRules.length === 0 ? [] : (await import(`${repository}/schemas/${id}/src/set-rules/cases.ts`)).setCases;

/** Loads a standard with its rules and their cases. */
export const loadStandard = async (id: string): Promise<StandardSource> => {
  const [schema, main, cases] = await Promise.all([
    loadSchema(id),
    import(`@send-standards/${id}`),
    import(`@send-standards/${id}/cases`),
  ]);
  const standard: Standard = main[camel(id)];
  const setCases = await loadSetCases(id, standard);
  return { id, ...schema, standard, base: cases.base, baseAsOf: cases.baseAsOf, cases: cases.cases, setCases };
};
