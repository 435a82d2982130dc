import { glob, readFile } from "node:fs/promises";
import { dirname, sep } from "node:path";

/** Entry of `exports`: a file, or conditions that lead to files. */
export type ExportTarget = string | { readonly [condition: string]: string };

/** What the checks read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly license?: string;
  readonly type?: string;
  readonly sideEffects?: boolean;
  readonly engines?: { readonly node?: string };
  readonly files?: readonly string[];
  readonly bin?: { readonly [command: string]: string };
  readonly exports?: { readonly [entry: string]: ExportTarget };
  readonly scripts?: { readonly [name: string]: string };
  readonly packageManager?: string;
  readonly dependencies?: { readonly [name: string]: string };
  readonly devDependencies?: { readonly [name: string]: string };
  readonly optionalDependencies?: { readonly [name: string]: string };
  readonly peerDependencies?: { readonly [name: string]: string };
}

/** A package of this repository. */
export interface WorkspacePackage {
  /** Folder below the root, with forward slashes: "packages/core". */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Returns the package.json in `folder`. */
export const readManifest = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(`${folder}/package.json`, "utf8"));

/** Returns every package below the root `repository`, in the order of their folders. */
export const workspacePackages = async (repository: string): Promise<WorkspacePackage[]> => {
  const found: string[] = [];
  const patterns = ["{schemas,packages,apps,examples}/*/package.json", "{tools,bench}/package.json"];
  for await (const path of glob(patterns, { cwd: repository })) found.push(dirname(path).split(sep).join("/"));
  return await Promise.all(
    found.sort().map(async (folder) => ({ folder, manifest: await readManifest(`${repository}/${folder}`) })),
  );
};

/** Returns the packages that are published. */
export const publishable = (packages: readonly WorkspacePackage[]): WorkspacePackage[] =>
  packages.filter(({ manifest }) => manifest.private !== true);
