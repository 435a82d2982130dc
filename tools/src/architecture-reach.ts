import { posix } from "node:path";
import { packageOf } from "./architecture-imports.ts";
import type { SourceModule } from "./architecture-source.ts";
import type { WorkspacePackage } from "./workspace.ts";

const condition = "@send-standards/source";

/** Returns the path of the module that `specifier` names in `from`, or `specifier` itself where it is none of ours. */
export const resolve = (from: string, specifier: string, packages: readonly WorkspacePackage[]): string => {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(from), specifier);
  const name = packageOf(specifier);
  const target = packages.find(({ manifest }) => manifest.name === name);
  const entry = target?.manifest.exports?.[`.${specifier.slice(name.length)}`];
  const source = typeof entry === "object" ? entry[condition] : entry;
  return target === undefined || source === undefined ? specifier : posix.join(target.folder, source);
};

/** Which imports are followed. */
export interface ReachOptions {
  readonly packages: readonly WorkspacePackage[];
  readonly modules: readonly SourceModule[];
  /** Whether imports that leave nothing at run time are followed too. */
  readonly types: boolean;
}

/**
 * Returns everything that `entry` reaches: paths of our modules and specifiers of others, each with the
 * way to it, from `entry` on.
 */
export const reach = (entry: string, { packages, modules, types }: ReachOptions): Map<string, readonly string[]> => {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const ways = new Map<string, readonly string[]>([[entry, [entry]]]);
  for (const [path, way] of ways) {
    for (const { specifier, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (typeOnly && !types) continue;
      const target = resolve(path, specifier, packages);
      if (!ways.has(target)) ways.set(target, [...way, target]);
    }
  }
  return ways;
};
