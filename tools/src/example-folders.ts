import { readdir } from "node:fs/promises";
import { repository } from "./generate/repository.ts";

/** Where the examples of one standard are, below `examples/`. */
export interface ExampleFolders {
  /** Records that keep every rule. */
  readonly complete: string;
  /** The same cases as systems of today export them. */
  readonly exported: string;
  /** The findings of each of those. */
  readonly expected: string;
}

/** Returns the folders of a standard's examples; those of the EHC plan came first and stand at the top. */
export const exampleFolders = (id: string): ExampleFolders =>
  id === "ehc-plan"
    ? { complete: "plans", exported: "as-exported", expected: "expected" }
    : { complete: `${id}/complete`, exported: `${id}/as-exported`, expected: `${id}/expected` };

/** Returns the names of the JSON files of a folder below `examples/`, without their ending, in order; none where there is no folder. */
export const exampleNames = async (folder: string): Promise<string[]> =>
  (await readdir(`${repository}/examples/${folder}`).catch(() => []))
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.replace(/\.json$/, ""))
    .sort();
