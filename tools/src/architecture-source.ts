import { glob, readFile } from "node:fs/promises";
import { sep } from "node:path";
import { importsOf, type ModuleImport, type SourceLanguage } from "./architecture-imports.ts";

/** A module of a package and what it imports. */
export interface SourceModule {
  /** Path below the root, with forward slashes: "packages/core/src/index.ts". */
  readonly path: string;
  /** True for a module that only tests run: it is not published and may import what it likes. */
  readonly test: boolean;
  readonly imports: readonly ModuleImport[];
}

const languageOf = (path: string): SourceLanguage => {
  if (path.endsWith(".d.ts")) return "dts";
  return path.endsWith(".ts") ? "ts" : "js";
};

/** Whether only tests run the module at `path`; the builds leave the same files out. */
export const isTestModule = (path: string): boolean => /\.(test|test-d)\.ts$/.test(path);

/** Returns the modules in the `src` of each of `folders`, ordered by path. */
export const readModules = async (repository: string, folders: readonly string[]): Promise<SourceModule[]> => {
  const paths: string[] = [];
  for await (const path of glob(
    folders.map((folder) => `${folder}/src/**/*.{ts,js}`),
    { cwd: repository },
  )) {
    paths.push(path.split(sep).join("/"));
  }
  return await Promise.all(
    paths.sort().map(async (path) => ({
      path,
      test: isTestModule(path),
      imports: importsOf(await readFile(`${repository}/${path}`, "utf8"), languageOf(path)),
    })),
  );
};
