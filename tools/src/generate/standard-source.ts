import { readdir } from "node:fs/promises";
import type { RuleCases, Standard } from "@send-standards/core";

/** Everything that the generator reads of one standard. */
export interface StandardSource {
  /** Folder under `schemas/`, equal to the standard's id. */
  readonly id: string;
  readonly root: object;
  readonly definitions: Readonly<Record<string, object>>;
  readonly standard: Standard;
  /** Record from which every case starts, and the day on which it is judged. */
  readonly base: object;
  readonly baseAsOf: string;
  readonly cases: readonly RuleCases[];
}

const camel = (id: string): string => id.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Returns the ids of the standards: the folders of `schemas/` other than `common`. */
export const standardIds = async (repository: string): Promise<string[]> =>
  (await readdir(`${repository}/schemas`)).filter((name) => name !== "common").sort();

/** Loads the schema half of a standard, which is all that the types and the published schema need. */
export const loadSchema = async (id: string): Promise<Pick<StandardSource, "root" | "definitions">> => {
  const module = await import(`@send-standards/${id}/schema`);
  return { root: module.root, definitions: module.definitions };
};

/** Loads a standard with its rules and their cases. */
export const loadStandard = async (id: string): Promise<StandardSource> => {
  const [schema, main, cases] = await Promise.all([
    loadSchema(id),
    import(`@send-standards/${id}`),
    import(`@send-standards/${id}/cases`),
  ]);
  return { id, ...schema, standard: main[camel(id)], base: cases.base, baseAsOf: cases.baseAsOf, cases: cases.cases };
};
